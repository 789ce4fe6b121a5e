import type { ListedDecision } from '@handslag/contract/questions/decisions';
import type { Id } from '@handslag/domain/shared/id';
import type { CaseStanding } from '../cases/case-facts.ts';
import type { DecisionStanding } from '../decisions/standing.ts';
import type { Frame } from '../shared/frame.ts';

/** What a decision waits for from an actor. */
export type Ask = ListedDecision['waitsFor'][number];

/** What a decision waits for from these actors: a stand while it is proposed; then what it means at home, and a review. */
export function asksOf(
  one: DecisionStanding,
  inCase: CaseStanding | undefined,
  mine: ReadonlySet<Id>,
  inPartnership: readonly Id[],
  { calendar, moment }: Frame,
): Ask[] {
  const involved = inCase?.kind === 'steering' ? inPartnership : [...(inCase?.actors ?? [])];
  if (one.state === 'proposed')
    return involved
      .filter((actorId) => mine.has(actorId) && !one.positions.has(actorId))
      .map((actorId) => ({ ask: 'position', actorId }));
  if (one.state !== 'made') return [];
  const due = one.reviewOn !== undefined && one.reviewOn <= calendar.dayOf(moment.at);
  const ours = (one.made?.data.decidedBy ?? []).filter((actorId) => mine.has(actorId));
  return ours.flatMap((actorId) => [
    ...(one.interpretations.has(actorId) ? [] : [{ ask: 'interpret', actorId } as const]),
    ...(one.anchored.has(actorId) ? [] : [{ ask: 'anchor', actorId } as const]),
    ...(due ? [{ ask: 'review', actorId } as const] : []),
  ]);
}
