import type { Adoption, Lesson } from '@handslag/contract/questions/learning';
import type { Shown } from '@handslag/contract/text';
import type { PartnershipOffers } from '@handslag/domain/partnership/offers';
import type { Id } from '@handslag/domain/shared/id';
import type { SaidOfAll } from '../charter/facts-of.ts';
import type { Fact } from '../shared/fact.ts';

type Decisions = ReadonlyMap<Id, { decisionId: Id; caseId: Id; title: Shown }>;

const ruleOf = (said: SaidOfAll, ruleId: Id | undefined, lessonId: Id): Adoption['rule'] => {
  const agreed = said.of('RuleAgreed').find(({ data }) => data.ruleId === ruleId);
  if (!agreed || ruleId === undefined) return null;
  const revisions = said.of('RuleRevised').filter(({ data }) => data.ruleId === ruleId);
  return {
    ruleId,
    text: (revisions.at(-1) ?? agreed).data.text,
    retired: said.of('RuleRetired').some(({ data }) => data.ruleId === ruleId),
    namesLessonSince: revisions.find(({ data }) => data.lessonId === lessonId)?.occurredAt ?? null,
  };
};

const adoptionOf = (
  said: SaidOfAll,
  { eventId, occurredAt, data }: Fact<'LessonAdopted'>,
  decisions: Decisions,
): Adoption => ({
  eventId,
  at: occurredAt,
  into: data.into,
  note: data.note ?? null,
  rule: data.into === 'rule' ? ruleOf(said, data.ref, data.lessonId) : null,
  decision: (data.into === 'decision' ? decisions.get(data.ref ?? '') : undefined) ?? null,
});

/** The decisions into which lessons went. */
export const decisionsNamed = (said: SaidOfAll): Id[] =>
  said
    .of('LessonAdopted')
    .flatMap(({ data }) => (data.into === 'decision' && data.ref !== undefined ? [data.ref] : []));

/** Every lesson, and what became of it. */
export const lessonsOf = (said: SaidOfAll, decisions: Decisions, offers: PartnershipOffers): Lesson[] => {
  const adopted = Map.groupBy(said.of('LessonAdopted'), ({ data }) => data.lessonId);
  const revised = Map.groupBy(said.of('RuleRevised'), ({ data }) => data.lessonId);
  return said.of('LessonNoted').map(({ eventId, occurredAt, recordedBy, data }) => ({
    lessonId: data.lessonId,
    eventId,
    at: occurredAt,
    text: data.text,
    dimension: data.dimension ?? null,
    origin: data.origin,
    link: data.link ?? null,
    from: data.from ?? null,
    recordedBy,
    adopted: (adopted.get(data.lessonId) ?? []).map((fact) => adoptionOf(said, fact, decisions)),
    inRules: [...new Set((revised.get(data.lessonId) ?? []).map((rule) => rule.data.ruleId))],
    offers: offers.lesson(data.lessonId),
  }));
};
