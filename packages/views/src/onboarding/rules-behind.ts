import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { CharterStanding } from '../charter/fold.ts';
import type { ListedDecision } from '../decisions/queries.ts';
import type { Lesson } from '../learning/lessons.ts';

/** A rule in force, with what lies behind it. */
export interface RuleBehind {
  ruleId: Id;
  text: string;
  why: string;
  since: Instant;
  /** Null where there is none, or the reader may not know of its case. */
  decision: Pick<ListedDecision, 'decisionId' | 'caseId' | 'title'> | null;
  lesson: Pick<Lesson, 'lessonId' | 'text'> | null;
}

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
