import type { DecisionRow } from '@handslag/contract/case';
import type { Given } from './given.ts';

/** The decision that a form is about. */
export const decisionIn = ({ page, opened }: Given): DecisionRow | undefined =>
  page?.decisions.find(({ decisionId }) => decisionId === opened.about['decisionId']);

/** The actors whose latest stand on a question is to object. */
export const objectors = (proposed: DecisionRow | undefined): string[] => {
  const latest = new Map<string, DecisionRow['positions'][number]>();
  for (const one of proposed?.positions ?? []) {
    const before = latest.get(one.actorId);
    if (before === undefined || before.at <= one.at) latest.set(one.actorId, one);
  }
  return [...latest.values()].filter(({ position }) => position === 'object').map(({ actorId }) => actorId);
};
