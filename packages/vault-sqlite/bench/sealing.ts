import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { SaidEvent } from '@handslag/domain/catalogue';
import type { NewEvent, StoredEvent } from '@handslag/domain/codec';
import { type Meta, type StreamName, streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { EventStore } from '@handslag/event-store/port';
import { masterKeysOf } from '@handslag/vault/master-keys';
import { createVault, type Vault } from '@handslag/vault/vault';
import { openSqliteKeys } from '../src/sqlite-key-store.ts';

type Log = EventStore<NewEvent, StoredEvent>;

/** Microseconds for each event, with and without the vault, and how many times as much it is with it. */
interface Compared {
  without: number;
  with: number;
  ratio: number;
}
export interface SealingMeasured {
  events: number;
  /** One event, one flush to disk, and then the next: what it costs to record an entry. */
  single: Compared;
  /** Whole journeys, two hundred at a time: what it costs to import. */
  bulk: Compared;
  /** Read as a projector reads: what is sealed stays so. */
  scan: Compared;
  /** Read with everything opened: what it costs to export. */
  opened: Compared;
}

const GROUP = 200;
const PAGE = 1000;
const ROUNDS = 3;
const SINGLE_JOURNEYS = 10;

const idOf = (name: string): Id => {
  const hex = createHash('sha1').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const partnershipId = idOf('partnership');
const actor = idOf('actor');
const meta: Meta = {
  recordedAt: '2026-03-02T09:00:00.000000Z',
  occurredAt: '2026-03-02T09:00:00.000000Z',
  recordedBy: SYSTEM_PERSON,
  partnershipId,
  correlationId: idOf('correlation'),
  causationId: idOf('causation'),
  source: 'import',
};

interface Journey {
  stream: StreamName;
  facts: { id: Id; said: SaidEvent }[];
}

/** A journey as it is imported or recorded: everything that people wrote in it is personal. */
function journey(n: number, rounds = 1): Journey {
  const caseId = idOf(`case ${n}`);
  const steps = ['Melding mottatt', 'Første samtale', 'Felles møte', 'Tilbud gitt', 'Oppfølging'];
  const facts: SaidEvent[] = [
    {
      type: 'CaseOpened',
      data: {
        partnershipId,
        kind: 'journey',
        responsible: actor,
        access: 'involved',
        title: `Forløp ${n}`,
        need: 'Vi trenger noen som ringer tilbake',
      },
    },
    ...Array.from({ length: rounds }, () => steps)
      .flat()
      .map((activity): SaidEvent => ({ type: 'StepTaken', data: { actorId: actor, activity } })),
    {
      type: 'CommitmentMade',
      data: {
        commitmentId: idOf(`commitment ${n}`),
        debtor: actor,
        creditor: idOf('creditor'),
        what: 'Gi svar innen fristen',
        due: '2026-04-01',
      },
    },
  ];
  return {
    stream: streamOf('case', caseId),
    facts: facts.map((said, i) => ({ id: idOf(`event ${n} ${i}`), said })),
  };
}

async function inTheOpen(group: readonly Journey[]): Promise<NewEvent[][]> {
  return group.map(({ facts }) => facts.map(({ id, said }) => ({ ...said, id, schemaVersion: 1, meta })));
}

const sealedBy =
  (vault: Vault) =>
  async (group: readonly Journey[]): Promise<NewEvent[][]> => {
    const all = group.flatMap(({ stream, facts }) =>
      facts.map(({ id, said }) => ({
        id,
        said,
        place: { eventId: id, partnershipId, stream },
      })),
    );
    const facts = await vault.sealAll(all);
    const events = facts.map((fact, i) => ({ ...fact, id: all[i]?.id ?? '', schemaVersion: 1, meta }));
    const each = events.length / group.length;
    return group.map((_, i) => events.slice(i * each, (i + 1) * each));
  };

type Ready = (group: readonly Journey[]) => Promise<NewEvent[][]>;

/** Microseconds for each event to make ready and append, 200 streams asked for at a time. */
async function fill(log: Log, journeys: readonly Journey[], ready: Ready): Promise<number> {
  const before = performance.now();
  let events = 0;
  for (let at = 0; at < journeys.length; at += GROUP) {
    const group = journeys.slice(at, at + GROUP);
    const made = await ready(group);
    await Promise.all(group.map(({ stream }, i) => log.append(stream, made[i] ?? [], 'no-stream')));
    events += made.reduce((sum, one) => sum + one.length, 0);
  }
  return ((performance.now() - before) * 1000) / events;
}

/** Microseconds for each event to make ready and append alone. */
async function record(log: Log, journeys: readonly Journey[], ready: Ready): Promise<number> {
  const before = performance.now();
  let events = 0;
  for (const { stream, facts } of journeys)
    for (const [i, fact] of facts.entries()) {
      const [made] = await ready([{ stream, facts: [fact] }]);
      await log.append(stream, made ?? [], i === 0 ? 'no-stream' : BigInt(i - 1));
      events += 1;
    }
  return ((performance.now() - before) * 1000) / events;
}

/** Microseconds for each event to read, decode and pass through `see`: the best of three rounds. */
async function scan(log: Log, see: (page: StoredEvent[]) => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now();
    let events = 0;
    for (let after = 0n; ; ) {
      const page = await log.readAll(after, PAGE);
      const last = page.at(-1);
      if (!last) break;
      events += await see(page);
      after = last.position;
    }
    best = Math.min(best, ((performance.now() - before) * 1000) / events);
  }
  return best;
}

const compared = (without: number, sealing: number): Compared => ({
  without: Math.round(without * 10) / 10,
  with: Math.round(sealing * 10) / 10,
  ratio: Math.round((sealing / without) * 100) / 100,
});

/** What sealing costs: the same journeys appended in clear and sealed, each to an empty log, and read back. */
export async function measureSealing(
  { clear, sealed }: { clear: Log; sealed: Log },
  directory: string,
  events: number,
): Promise<SealingMeasured> {
  const keys = openSqliteKeys(join(directory, 'bench-keys.sqlite'));
  const vault = createVault({ keyStore: keys.keyStore, masterKeys: masterKeysOf([randomBytes(32)]) });
  const seal = sealedBy(vault);
  const journeys = Array.from({ length: Math.ceil(events / 7) }, (_, n) => journey(n));
  const singles = Array.from({ length: SINGLE_JOURNEYS }, (_, n) => journey(-1 - n, 10));
  const single = compared(await record(clear, singles, inTheOpen), await record(sealed, singles, seal));
  const bulk = compared(await fill(clear, journeys, inTheOpen), await fill(sealed, journeys, seal));
  const plain = await scan(clear, async (page) => page.length);
  const shut = await scan(sealed, async (page) => page.length);
  const opened = await scan(sealed, async (page) => (await vault.openAll(page)).length);
  keys.close();
  return {
    events: journeys.length * 7,
    single,
    bulk,
    scan: compared(plain, shut),
    opened: compared(plain, opened),
  };
}
