import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { alike } from '../alike.ts';
import type { Faults } from '../faults.ts';
import type { Row } from '../tables/row.ts';
import type { Cast } from './cast.ts';
import { type Dating, dueIn, type Moment, momentIn, neededMomentIn, neededTextIn, textIn } from './cells.ts';
import { importId } from './import-id.ts';
import type { JourneySource, Step } from './journey.ts';
import type { JourneyMapping } from './mapping.ts';

/** Stands for whoever the source does not name where somebody must be. */
const NOBODY_NAMED = '?';
/** Stands where a cell is at fault: nothing of the file is recorded then. */
const AT_FAULT: Moment = { instant: '1900-01-01T00:00:00.000000Z', twice: false };

/** All that reading a case needs beside its rows. */
export interface Reading {
  mapping: JourneyMapping;
  partnershipId: Id;
  cast: Cast;
  faults: Faults;
  dating: Dating;
}

/** The heading that the mapping says, cut where it is too long, but not through a letter. */
const titleOf = (row: Row, template: string, faults: Faults): string =>
  template
    .replace(/\{([^}]+)\}/g, (_, column: string) => faults.or(() => textIn(row, column), ''))
    .slice(0, 200)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

const stepOf = (row: Row, { mapping: { step }, cast, faults, dating }: Reading): Step => {
  const { instant: at, twice } = faults.or(() => neededMomentIn(row, step.at, dating), AT_FAULT);
  const actor = faults.or(() => textIn(row, step.actor), '');
  const person = faults.or(() => textIn(row, step.person), '');
  const isNobody = actor === '' || step.noActor.some((one) => alike(one) === alike(actor));
  return {
    line: row.line,
    activity: faults.or(() => neededTextIn(row, step.activity), ''),
    at,
    twice,
    actor: isNobody ? undefined : cast.actor(actor, at),
    person: person === '' ? undefined : cast.person(person, at),
  };
};

/** When something ended: by its column, or by the last step. What lies ahead has not happened. */
const endOf = (
  first: Row,
  ending: string | { from: 'last step' } | undefined,
  steps: readonly Step[],
  { faults, dating }: Reading,
): { at: Instant | undefined; isAhead: boolean } => {
  const at =
    typeof ending === 'object'
      ? steps.at(-1)?.at
      : faults.or(() => momentIn(first, ending, dating), undefined)?.instant;
  const isAhead = at !== undefined && at > dating.now;
  return { at: isAhead ? undefined : at, isAhead };
};

const commitmentOf = (
  first: Row,
  caseId: Id,
  openedAt: Instant,
  steps: readonly Step[],
  reading: Reading,
): JourneySource['commitment'] => {
  const { mapping, cast, faults, dating } = reading;
  const { commitment } = mapping;
  if (!commitment) return undefined;
  const { madeAt: made } = commitment;
  const madeAt =
    made === undefined ? openedAt : faults.or(() => neededMomentIn(first, made, dating), AT_FAULT).instant;
  return {
    commitmentId: importId(caseId, 'commitment'),
    what: commitment.what,
    debtor: cast.actor(faults.or(() => textIn(first, commitment.debtor), '') || NOBODY_NAMED, madeAt),
    creditor: cast.actor(commitment.creditor, madeAt),
    madeAt,
    due: faults.or(() => dueIn(first, commitment.due, dating), undefined),
    fulfilledAt: endOf(first, commitment.fulfilledAt, steps, reading).at,
    confirmed: commitment.confirmed,
  };
};

/** The columns that say something of the case, and so must say the same in all of its rows. */
export const caseColumns = ({ case: kase, commitment }: JourneyMapping): string[] =>
  [
    kase.openedAt,
    kase.closedAt,
    commitment?.debtor,
    commitment?.madeAt,
    commitment?.due,
    commitment?.fulfilledAt,
  ].filter((column) => typeof column === 'string');

/** One case from its rows. What a cell says that cannot be understood is a fault. */
export const readJourney = (
  name: string,
  rows: readonly [Row, ...Row[]],
  reading: Reading,
): JourneySource => {
  const first = rows[0];
  const { mapping, partnershipId, cast, faults, dating } = reading;
  const { case: kase } = mapping;
  const caseId = importId(partnershipId, 'case', name);
  // Array.sort is stable: rows of the same time stay in file order.
  const steps = rows
    .map((row) => stepOf(row, reading))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const { openedAt: opened } = kase;
  const openedAt =
    opened === undefined
      ? (steps[0]?.at ?? AT_FAULT.instant)
      : faults.or(() => neededMomentIn(first, opened, dating), AT_FAULT).instant;
  const commitment = commitmentOf(first, caseId, openedAt, steps, reading);
  const firstActor = steps.find((step) => step.actor !== undefined)?.actor;
  const closed = endOf(first, kase.closedAt, steps, reading);
  return {
    name,
    caseId,
    partnershipId,
    kind: kase.kind,
    title: titleOf(first, kase.title, faults) || name,
    openedAt,
    closedAt: closed.at,
    endsAhead: closed.isAhead,
    steps,
    responsible: firstActor ?? commitment?.debtor ?? cast.actor(NOBODY_NAMED, openedAt),
    handovers: mapping.handover !== undefined,
    handoverId: (step) => importId(caseId, 'handover', String(step)),
    commitment,
  };
};
