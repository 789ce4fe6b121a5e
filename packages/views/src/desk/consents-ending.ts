import type { Desk } from '@handslag/contract/questions/desk';
import { type Consent, consentEnds, holdsAt } from '@handslag/domain/case/consent';
import type { Id } from '@handslag/domain/shared/id';
import { type Instant, instantOf, millisecondsOf } from '@handslag/domain/shared/time';
import type { CaseStanding } from '../cases/case-facts.ts';

const WARNING = 30 * 24 * 3_600_000;

/** Whether another consent of the same actor lets the same others in for longer. */
const isRenewed = (one: Consent, all: Iterable<Consent>, at: Instant): boolean =>
  one.actors.every((actor) =>
    [...all].some(
      (other) =>
        holdsAt(other, at) &&
        other.by === one.by &&
        other.actors.includes(actor) &&
        consentEnds(other) > consentEnds(one),
    ),
  );

/** The consents that end within thirty days, told to who gave them and to the responsible actor; the first to end first. */
export const consentsEnding = (
  cases: readonly CaseStanding[],
  mine: ReadonlySet<Id>,
  at: Instant,
): Desk['consentsEnding'] => {
  const soon = instantOf(millisecondsOf(at) + WARNING);
  return cases
    .filter(({ closedAt }) => closedAt === undefined)
    .flatMap(({ caseId, consents, responsible }) =>
      [...consents]
        .filter(
          ([, one]) =>
            (mine.has(one.by) || mine.has(responsible)) &&
            holdsAt(one, at) &&
            consentEnds(one) <= soon &&
            !isRenewed(one, consents.values(), at),
        )
        .map(([consentId, one]) => ({
          caseId,
          consentId,
          by: one.by,
          actors: [...one.actors],
          until: consentEnds(one),
        })),
    )
    .toSorted((one, other) => (one.until < other.until ? -1 : 1));
};
