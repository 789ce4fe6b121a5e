import type { LoggedEvent } from '@handslag/contract/logged-event';
import type { Shown } from '@handslag/contract/text';
import type { MoreNames } from '../../ui/sentence-view.tsx';

/** Which field of the event that begins a thing names it, and by which field it is known. */
const naming: Readonly<Record<string, { kind: keyof MoreNames; id: string; name: string }>> = {
  CommitmentProposed: { kind: 'commitment', id: 'commitmentId', name: 'what' },
  CommitmentMade: { kind: 'commitment', id: 'commitmentId', name: 'what' },
  DecisionProposed: { kind: 'decision', id: 'decisionId', name: 'question' },
  DecisionMade: { kind: 'decision', id: 'decisionId', name: 'title' },
  RuleAgreed: { kind: 'thing', id: 'ruleId', name: 'text' },
  ResourcePledged: { kind: 'thing', id: 'resourceId', name: 'what' },
  LessonNoted: { kind: 'thing', id: 'lessonId', name: 'text' },
  ResultExpected: { kind: 'thing', id: 'resultId', name: 'whereAndWithWhom' },
  GoalConflictSurfaced: { kind: 'thing', id: 'conflictId', name: 'text' },
};

/** What commitments, decisions and other things are called, as the events themselves have said. */
export const namesTold = (events: readonly LoggedEvent[]): Required<MoreNames> => {
  const told = {
    case: new Map<string, Shown>(),
    commitment: new Map<string, Shown>(),
    decision: new Map<string, Shown>(),
    thing: new Map<string, Shown>(),
  };
  for (const { type, data, hidden, meta } of events) {
    if (type === 'CaseOpened' && meta.caseId !== undefined && typeof data['title'] === 'string')
      told.case.set(meta.caseId, data['title']);
    const rule = naming[type];
    if (rule === undefined) continue;
    const id = data[rule.id];
    const name = data[rule.name];
    const why = hidden[rule.name];
    if (typeof id !== 'string') continue;
    if (typeof name === 'string') told[rule.kind].set(id, name);
    else if (why !== undefined) told[rule.kind].set(id, { hidden: why });
  }
  return {
    case: (id) => told.case.get(id),
    commitment: (id) => told.commitment.get(id),
    decision: (id) => told.decision.get(id),
    thing: (id) => told.thing.get(id),
  };
};
