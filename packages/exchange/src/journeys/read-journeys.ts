import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { createCast, type ImportedActor, type ImportedPerson } from './cast.ts';
import { neededTextIn } from './cells.ts';
import { importId } from './import-id.ts';
import type { JourneySource } from './journey.ts';
import { MalformedFile } from './malformed.ts';
import type { JourneyMapping } from './mapping.ts';
import { type Oddity, odditiesOf } from './oddities.ts';
import { caseColumns, readJourney } from './read-journey.ts';
import { type Row, readRows } from './rows.ts';

/** Everything that a file says, read whole before anything of it is recorded. */
export interface Journeys {
  partnershipId: Id;
  foundedAt: Instant;
  actors: ReadonlyMap<Id, ImportedActor>;
  persons: ReadonlyMap<Id, ImportedPerson>;
  journeys: readonly JourneySource[];
  oddities: readonly Oddity[];
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
    ...caseColumns(mapping),
  ].filter((column) => column !== undefined);

const byCase = async (
  bytes: AsyncIterable<Uint8Array>,
  mapping: JourneyMapping,
): Promise<Map<string, [Row, ...Row[]]>> => {
  const cases = new Map<string, [Row, ...Row[]]>();
  for await (const row of readRows(bytes, columnsOf(mapping))) {
    const name = neededTextIn(row, mapping.case.id);
    const rows = cases.get(name);
    if (rows) rows.push(row);
    else cases.set(name, [row]);
  }
  return cases;
};

/**
 * Reads an event log of journeys: CSV bytes, and how its columns are meant.
 * Throws MalformedFile with line and column; then nothing of the file has been answered.
 */
export const readJourneys = async (
  bytes: AsyncIterable<Uint8Array>,
  mapping: JourneyMapping,
): Promise<Journeys> => {
  const partnershipId = importId(mapping.partnership.name);
  const cast = createCast(partnershipId, mapping.actorKinds ?? {});
  const journeys: JourneySource[] = [];
  const oddities: Oddity[] = [];
  let rowCount = 0;
  for (const [name, rows] of await byCase(bytes, mapping)) {
    const journey = readJourney(name, rows, partnershipId, mapping, cast);
    journeys.push(journey);
    oddities.push(...odditiesOf(name, rows, journey, mapping));
    rowCount += rows.length;
  }
  const foundedAt = journeys.map((journey) => journey.openedAt).reduce((a, b) => (a < b ? a : b), '9999');
  if (journeys.length === 0) throw new MalformedFile(2, 1, 'the file has no rows below its first line');
  return {
    partnershipId,
    foundedAt,
    actors: cast.actors,
    persons: cast.persons,
    journeys,
    oddities,
    rows: rowCount,
  };
};
