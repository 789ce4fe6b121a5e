import type { Sentences } from '../plan/plans.ts';
import type { SameSpecial } from '../nb/said.ts';
import type { CommandTexts } from '../types.ts';
import { actorSaid } from './said/actor.ts';
import { assessmentSaid } from './said/assessment.ts';
import { caseSaid } from './said/case.ts';
import { commitmentSaid } from './said/commitment.ts';
import { decisionSaid } from './said/decision.ts';
import { handoverSaid } from './said/handover.ts';
import { partnershipSaid } from './said/partnership.ts';
import { personSaid } from './said/person.ts';
import { questionSaid } from './said/question.ts';
import { sharedSaid } from './said/shared.ts';
import { wordSaid } from './said/word.ts';

export const sentences: Sentences = {
  ...actorSaid.sentences,
  ...personSaid.sentences,
  ...partnershipSaid.sentences,
  ...assessmentSaid.sentences,
  ...caseSaid.sentences,
  ...decisionSaid.sentences,
  ...commitmentSaid.sentences,
  ...handoverSaid.sentences,
  ...questionSaid.sentences,
  ...wordSaid.sentences,
};

export const commands: CommandTexts = {
  names: {
    ...actorSaid.names,
    ...personSaid.names,
    ...partnershipSaid.names,
    ...assessmentSaid.names,
    ...caseSaid.names,
    ...decisionSaid.names,
    ...commitmentSaid.names,
    ...handoverSaid.names,
    ...questionSaid.names,
    ...wordSaid.names,
  },
  fields: {
    ...actorSaid.fields,
    ...personSaid.fields,
    ...partnershipSaid.fields,
    ...assessmentSaid.fields,
    ...caseSaid.fields,
    ...decisionSaid.fields,
    ...commitmentSaid.fields,
    ...handoverSaid.fields,
    ...sharedSaid.fields,
  },
  special: {
    ...actorSaid.special,
    ...partnershipSaid.special,
    ...assessmentSaid.special,
    ...caseSaid.special,
    ...decisionSaid.special,
    ...commitmentSaid.special,
    ...handoverSaid.special,
    ...questionSaid.special,
    ...sharedSaid.special,
  } satisfies SameSpecial,
};
