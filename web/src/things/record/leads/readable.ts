import type { CaseLog } from '@handslag/contract/questions/case-log';

/** What stands in a case, for whoever is about to be let in: how much, of which kinds, since when. */
export const readableIn = (events: CaseLog['events']) => {
  const of = (...types: string[]): number => events.filter(({ type }) => types.includes(type)).length;
  const moments = events.map(({ meta }) => meta.occurredAt);
  return {
    n: events.length,
    since: moments.reduce((first, at) => (at < first ? at : first), moments[0] ?? ''),
    promises: of('CommitmentMade', 'CommitmentProposed'),
    decisions: of('DecisionProposed', 'DecisionMade'),
    needs: of('NeedExpressed', 'OutcomeObserved'),
    notes: of('NoteAdded', 'StepTaken', 'MeetingHeld'),
  };
};
