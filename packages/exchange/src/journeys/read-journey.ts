import type { Id } from '@handslag/domain/shared/id';
import type { Cast } from './cast.ts';
import { instantIn, neededInstantIn, neededTextIn, textIn } from './cells.ts';
import { importId } from './import-id.ts';
import type { JourneySource, Step } from './journey.ts';
import type { JourneyMapping } from './mapping.ts';
import type { Row } from './rows.ts';

/** Stands for whoever the source does not name where somebody must be. */
const NOBODY_NAMED = '?';

/** The heading that the mapping says, cut where it is too long, but not through a letter. */
const titleOf = (row: Row, template: string): string =>
  template
    .replace(/\{([^}]+)\}/g, (_, column: string) => textIn(row, column))
    .slice(0, 200)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

const stepOf = (row: Row, { step }: JourneyMapping, cast: Cast): Step => {
  const at = neededInstantIn(row, step.at);
  const actor = textIn(row, step.actor);
  const person = textIn(row, step.person);
  return {
    line: row.line,
    activity: neededTextIn(row, step.activity),
    at,
    actor: actor === '' || step.noActor.includes(actor) ? undefined : cast.actor(actor, at),
    person: person === '' ? undefined : cast.person(person, at),
  };
};

const commitmentOf = (
  first: Row,
  caseId: Id,
  mapping: JourneyMapping,
  cast: Cast,
): JourneySource['commitment'] => {
  const { commitment } = mapping;
  if (!commitment) return undefined;
  const madeAt = neededInstantIn(first, commitment.madeAt);
  return {
    commitmentId: importId(caseId, 'commitment'),
    what: commitment.what,
    debtor: cast.actor(textIn(first, commitment.debtor) || NOBODY_NAMED, madeAt),
    creditor: cast.actor(commitment.creditor, madeAt),
    madeAt,
    due: instantIn(first, commitment.due),
    fulfilledAt: instantIn(first, commitment.fulfilledAt),
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
  ].filter((column) => column !== undefined);

/** One case from its rows. Throws MalformedFile where a cell cannot be understood. */
export const readJourney = (
  name: string,
  rows: readonly [Row, ...Row[]],
  partnershipId: Id,
  mapping: JourneyMapping,
  cast: Cast,
): JourneySource => {
  const first = rows[0];
  const { case: kase } = mapping;
  const caseId = importId(partnershipId, 'case', name);
  const openedAt = neededInstantIn(first, kase.openedAt);
  // Array.sort is stable: rows of the same time stay in file order.
  const steps = rows
    .map((row) => stepOf(row, mapping, cast))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const commitment = commitmentOf(first, caseId, mapping, cast);
  const firstActor = steps.find((step) => step.actor !== undefined)?.actor;
  return {
    caseId,
    partnershipId,
    kind: kase.kind,
    title: titleOf(first, kase.title) || name,
    openedAt,
    closedAt: instantIn(first, kase.closedAt),
    steps,
    responsible: firstActor ?? commitment?.debtor ?? cast.actor(NOBODY_NAMED, openedAt),
    handovers: mapping.handover !== undefined,
    handoverId: (step) => importId(caseId, 'handover', String(step)),
    commitment,
  };
};
