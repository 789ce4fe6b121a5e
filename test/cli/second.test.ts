import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { run, serve, temporary } from '../fault/support/server.ts';
import { answered, found, Recorded, setUp, someone, visitor } from '../fault/support/visitor.ts';

it('[AU37] the operator sees what waits for a second yes, and gives none to what is the operator’s own', async () => {
  const data = temporary();
  const server = await serve(data);
  const kari = await setUp(server);
  const { base, family } = await found(kari, 'Familien');
  const partnershipId = base.split('/').at(-1) ?? '';
  const { personId, link } = await answered(
    kari.post(`${base}/members`, {
      name: 'Nils',
      email: `${randomUUID()}@example.no`,
      language: 'nb',
      role: 'member',
    }),
    z.object({ personId: z.string(), link: z.string() }),
  );
  const { password } = someone;
  const accepted = { token: link.split('#')[1], password };
  await answered(visitor(server.url).post('/api/invitations/accept', accepted), z.unknown());
  const say = (command: object) => answered(kari.post(`${base}/commands`, { commands: [command] }), Recorded);
  // Nobody speaks for the family any longer; whom a coordinator proposes then takes two.
  const mandate = { function: 'Kontakt', mandate: 'commit' };
  const appointed = { type: 'AppointRepresentative', actorId: family, personId, ...mandate };
  await say(appointed);
  await say({ type: 'StandDownRepresentative', actorId: family, personId });
  await say(appointed);
  await server.stop();

  const where = ['second', '--partnership', partnershipId, '--data', data];
  const waiting = await run(where);
  expect(waiting).toMatchObject({ code: 0 });
  expect(waiting.printed).toContain(`--actor ${family} --person ${personId}  mandate: commit`);
  const given = await run([...where, '--actor', family, '--person', personId]);
  expect(given.code).toBe(1);
  expect(given.printed).toContain('it was proposed by, or is for, whoever runs this node');
});
