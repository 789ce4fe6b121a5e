import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actorEvents } from './actor/events.ts';
import { assessmentEvents } from './assessment/events.ts';
import { catalogue } from './catalogue.ts';
import { partnershipEvents } from './partnership/events.ts';
import { personEvents } from './person/events.ts';

/** Ids, dates, instants, amounts, kinds and states say nothing of anybody in words. */
const isStructural = (schema: z.core.$ZodType): boolean => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly)
    return isStructural(schema.unwrap());
  if (schema instanceof z.ZodArray) return isStructural(schema.element);
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).every(isStructural);
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.every(isStructural);
  if (schema instanceof z.ZodRecord) return isStructural(schema.valueType);
  // What takes neither of these takes no words: ids, dates, places in the log, addresses of pages.
  return ['Mor gråt', { said: 'Mor gråt' }].every((words) => !z.safeParse(schema, words).success);
};

const clearTextsOf = ({
  type,
  said,
  freeFields,
  personalFields,
}: (typeof catalogue)[keyof typeof catalogue]) => {
  const shape: Readonly<Record<string, z.ZodType>> = said.shape;
  const sealed = new Set([...freeFields, ...personalFields]);
  return Object.entries(shape).flatMap(([field, schema]) =>
    sealed.has(field) || isStructural(schema) ? [] : [`${type}.${field}`],
  );
};

/**
 * What a case keeps in words in the clear: names of stages, which are the partnership's practice; the name of a corrected
 * field, and its date; why a case was erased, which must outlive its key.
 */
const clearInCases = [
  'CaseErased.legalBasis',
  'CaseErased.reason',
  'EntryCorrected.field',
  'EntryCorrected.value',
  'StageEntered.stage',
];
/** What the partnership says of itself, and names of organisations: no key goes that could take it. */
const clearOutside = [
  'ActorErased.legalBasis',
  'ActorErased.reason',
  'ActorLeft.why',
  'ActorRegistered.name',
  'ActorRegistered.organisationNumber',
  'ActorRenamed.name',
  'AmbitionDeclared.note',
  'ContextDescribed.text',
  'ConversationNoted.text',
  'DilemmaNamed.balance',
  'DilemmaNamed.oneSide',
  'DilemmaNamed.otherSide',
  'FeedbackGiven.text',
  'GoalConflictSettled.how',
  'GoalConflictSurfaced.text',
  'HistoryRead.part',
  'LegalBasisListed.en',
  'LegalBasisListed.law',
  'LegalBasisListed.nb',
  'LegalBasisListed.nn',
  'LegalBasisListed.sv',
  'LegalBasisListed.why',
  'LessonAdopted.note',
  'LessonNoted.from',
  'LessonNoted.text',
  'MandateChanged.why',
  'MandateProposed.function',
  'MandateProposed.why',
  'MemberRemoved.why',
  'MemberRoleChanged.why',
  'PartnershipFounded.name',
  'PartnershipFounded.need',
  'PartnershipFounded.purpose',
  'PersonErased.legalBasis',
  'PersonErased.reason',
  'PracticeSet.stages',
  'PracticeSet.why',
  'PurposeRestated.purpose',
  'PurposeRestated.why',
  'ReflectionHeld.promptId',
  'ReflectionHeld.text',
  'RepresentativeAppointed.function',
  'RepresentativeStoodDown.why',
  'ResourcePledged.amount',
  'ResourcePledged.what',
  'ResourceWithdrawn.why',
  'ResultExpected.byWhomAndHow',
  'ResultExpected.measure',
  'ResultExpected.target',
  'ResultExpected.whereAndWithWhom',
  'ResultObserved.text',
  'ResultObserved.value',
  'RuleAgreed.text',
  'RuleAgreed.why',
  'RuleRetired.why',
  'RuleRevised.text',
  'RuleRevised.why',
];
const outsideCases = { ...actorEvents, ...assessmentEvents, ...partnershipEvents, ...personEvents };

describe('[AU130] a field that holds words is sealed, unless its type is structural', () => {
  test('in a case, but for what is named here', () => {
    const inCases = Object.values(catalogue).filter(({ type }) => !Object.hasOwn(outsideCases, type));
    expect(inCases.length).toBeGreaterThan(50);
    expect(inCases.flatMap(clearTextsOf).toSorted()).toEqual(clearInCases);
  });

  test('outside cases, but for what is named here', () => {
    expect(Object.values(outsideCases).flatMap(clearTextsOf).toSorted()).toEqual(clearOutside);
  });

  test('a plain text is seen wherever it is hidden', () => {
    const hidden = z.array(z.strictObject({ id: z.uuid(), said: z.string().max(10).optional() }));
    expect(isStructural(hidden)).toBe(false);
    expect(isStructural(z.array(z.strictObject({ id: z.uuid(), n: z.int() })))).toBe(true);
  });
});
