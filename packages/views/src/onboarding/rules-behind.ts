import type { ListedDecision } from '@handslag/contract/questions/decisions';
import type { Lesson } from '@handslag/contract/questions/learning';
import type { RuleBehind } from '@handslag/contract/questions/onboarding';
import type { CharterStanding } from '../charter/fold.ts';

/** The rules in force, each with the latest decision and lesson that its versions name. */
export const rulesBehind = (
  { rules }: CharterStanding,
  decisions: readonly ListedDecision[],
  lessons: readonly Lesson[],
): RuleBehind[] =>
  [...rules].flatMap(([ruleId, { versions, retired }]) => {
    const now = versions.at(-1);
    if (!now || retired) return [];
    const decisionId = versions.findLast(({ data }) => data.decisionId !== undefined)?.data.decisionId;
    const lessonId = versions
      .flatMap((version) => (version.type === 'RuleRevised' ? [version.data.lessonId] : []))
      .findLast((id) => id !== undefined);
    const decision = decisions.find((one) => one.decisionId === decisionId);
    const lesson = lessons.find((one) => one.lessonId === lessonId);
    return {
      ruleId,
      text: now.data.text,
      why: now.data.why,
      since: now.occurredAt,
      decision: decision
        ? { decisionId: decision.decisionId, caseId: decision.caseId, title: decision.title }
        : null,
      lesson: lesson ? { lessonId: lesson.lessonId, text: lesson.text } : null,
    };
  });
