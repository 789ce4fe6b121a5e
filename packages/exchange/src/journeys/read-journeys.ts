import type { Id } from '@handslag/domain/shared/id';
import { type Instant, instantOf } from '@handslag/domain/shared/time';
import { createFaults, type Faults } from '../faults.ts';
import { malformed } from '../malformed.ts';
import { readTable } from '../tables/read-table.ts';
import type { Row } from '../tables/row.ts';
import { createCast, type ImportedActor, type ImportedPerson } from './cast.ts';
import { type Dating, neededTextIn, textIn } from './cells.ts';
import { importId } from './import-id.ts';
import type { JourneySource } from './journey.ts';
import type { JourneyMapping } from './mapping.ts';
import { type Oddity, odditiesOf } from './oddities.ts';
import { caseColumns, readJourney } from './read-journey.ts';

/** Everything that a file says, read whole before anything of it is recorded. */
export interface Journeys {
  partnershipId: Id;
  foundedAt: Instant;
  actors: ReadonlyMap<Id, ImportedActor>;
  persons: ReadonlyMap<Id, ImportedPerson>;
  journeys: readonly JourneySource[];
  oddities: readonly Oddity[];
  /** Names that are written in more than one way, and taken for one. */
  spelledTwice: readonly (readonly string[])[];
  rows: number;
}

const columnsOf = (mapping: JourneyMapping): string[] =>
  [
    mapping.case.id,
    ...[...mapping.case.title.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]),
    mapping.step.activity,
    mapping.step.at,
    mapping.step.actor,
    mapping.step.person,
    mapping.step.lifecycle?.column,
    ...caseColumns(mapping),
  ].filter((column) => column !== undefined);

const byCase = async (
  bytes: AsyncIterable<Uint8Array>,
  mapping: JourneyMapping,
  faults: Faults,
): Promise<Map<string, [Row, ...Row[]]>> => {
  const cases = new Map<string, [Row, ...Row[]]>();
  const { lifecycle } = mapping.step;
  for await (const row of readTable(bytes, columnsOf(mapping), faults)) {
    if (lifecycle && !lifecycle.keep.includes(faults.or(() => textIn(row, lifecycle.column), ''))) continue;
    const name = faults.or(() => neededTextIn(row, mapping.case.id), '');
    const rows = cases.get(name);
    if (rows) rows.push(row);
    else cases.set(name, [row]);
  }
  return cases;
};

const datingOf = (mapping: JourneyMapping, now: Instant): Dating => ({
  zone: mapping.partnership.timeZone,
  slashes: mapping.dateOrder,
  none: [mapping, mapping.case, mapping.step, mapping.commitment]
    .flatMap((part) => part?.noDate ?? [])
    .map((one) => one.trim().toLowerCase()),
  now,
});

/** The rows by case; what stops the reading is told together with what was found before. */
const readWhole = async (
  ...[bytes, mapping, faults]: Parameters<typeof byCase>
): ReturnType<typeof byCase> => {
  let stopped: unknown;
  const cases = await byCase(bytes, mapping, faults).catch((error: unknown) => {
    stopped = error;
    return new Map<string, [Row, ...Row[]]>();
  });
  if (stopped !== undefined)
    faults.or<undefined>(() => {
      throw stopped;
    }, undefined);
  return cases;
};

/**
 * Reads an event log of journeys: the bytes of a file, and how its columns are meant. `now`: what is later has not
 * happened. Throws MalformedFile with everything that is wrong, each with line and column; then nothing of the file has
 * been answered.
 */
export const readJourneys = async (
  bytes: AsyncIterable<Uint8Array>,
  mapping: JourneyMapping,
  now: Instant = instantOf(Date.now()),
): Promise<Journeys> => {
  const partnershipId = importId(mapping.partnership.name);
  const cast = createCast(partnershipId, mapping.actorKinds ?? {});
  const faults = createFaults();
  const reading = { mapping, partnershipId, cast, faults, dating: datingOf(mapping, now) };
  const cases = await readWhole(bytes, mapping, faults);
  const journeys: JourneySource[] = [];
  const oddities: Oddity[] = [];
  let rowCount = 0;
  for (const [name, rows] of cases) {
    const journey = readJourney(name, rows, reading);
    journeys.push(journey);
    oddities.push(...odditiesOf(name, rows, journey, mapping));
    rowCount += rows.length;
  }
  faults.mustBeNone();
  if (journeys.length === 0) throw malformed(2, 1, 'the file has no rows below its first line');
  const foundedAt = journeys.map((journey) => journey.openedAt).reduce((a, b) => (a < b ? a : b), '9999');
  return {
    partnershipId,
    foundedAt,
    actors: cast.actors,
    persons: cast.persons,
    journeys,
    oddities,
    spelledTwice: cast.spelledTwice(),
    rows: rowCount,
  };
};
