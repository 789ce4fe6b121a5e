import { parseArgs } from 'node:util';
import { actSomehow } from './acts.ts';
import { chanceFrom } from './chance.ts';
import { newPools } from './pools.ts';
import { suspicions } from './suspicions.ts';
import { looksIn } from './looks.ts';
import { newWitness, see } from './witness.ts';
import { openWorld } from './world.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, steps: { type: 'string' } } });
const seed = Number(values.seed ?? 1);
const steps = Number(values.steps ?? 500);

const chance = chanceFrom(seed);
const world = await openWorld();
const { log } = world.service.house;
const witness = newWitness();
const pools = newPools();
let position = 0n;
const news = async () => {
  const events = await log.readAll(position, 1000);
  position = events.at(-1)?.position ?? position;
  return events;
};
for (const event of await news()) {
  see(witness, event);
  pools.see(event);
}

const found: string[] = [];
const counts = new Map<string, number>();
const landed = new Map<string, number>();
const looks = await looksIn(world, witness, chance);
for (let step = 0; step < steps && found.length === 0; step += 1) {
  const done = await actSomehow({ world, witness, pools, chance });
  if (!done) continue;
  const code = /"code":"([^"]*)"/.exec(done.body)?.[1] ?? 'recorded';
  counts.set(code, (counts.get(code) ?? 0) + 1);
  const events = await news();
  const suspect = (why: string): void => {
    found.push(`seed ${seed}, step ${step}: ${why}\n  ${done.who.name}, ${done.status}: ${done.what}`);
  };
  if (done.status !== 200 && events.length > 0) suspect('what was refused is in the log');
  if (done.status >= 500) suspect(done.body);
  if (done.who.key !== undefined && events.some(({ type }) => type !== 'QuestionAsked'))
    suspect('a machine that may only read has recorded something');
  for (const event of events) {
    for (const why of suspicions(witness, event)) suspect(why);
    see(witness, event);
    pools.see(event);
    landed.set(event.type, (landed.get(event.type) ?? 0) + 1);
  }
  for await (const why of looks(events)) suspect(why);
}
await world.close();
const told = [...counts]
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([code, times]) => `${times} × ${code}`);
process.stdout.write(
  found.length > 0 ? `${found.join('\n')}\n` : `held: ${told.join(', ')}; ${landed.size} types of events\n`,
);
if (process.env['TELL'] !== undefined)
  process.stdout.write(`${JSON.stringify(Object.fromEntries(landed))}\n`);
process.exitCode = found.length > 0 ? 3 : 0;
