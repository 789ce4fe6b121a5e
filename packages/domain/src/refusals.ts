import { actorRefusals } from './actor/refusals.ts';
import { assessmentRefusals } from './assessment/refusals.ts';
import { caseRefusals } from './case/refusals.ts';
import { commitmentRefusals } from './case/commitment/refusals.ts';
import { decisionRefusals } from './case/decision/refusals.ts';
import { handoverRefusals } from './case/handover/refusals.ts';
import { partnershipRefusals } from './partnership/refusals.ts';
import { questionRefusals } from './case/question/refusals.ts';
import { sharedRefusals } from './shared/refusals.ts';
import { wordRefusals } from './word/refusals.ts';

/** Every code that a rule can refuse with, and what it means. One table per thing; the union is closed. */
export const refusals = {
  ...sharedRefusals,
  ...partnershipRefusals,
  ...actorRefusals,
  ...assessmentRefusals,
  ...caseRefusals,
  ...decisionRefusals,
  ...commitmentRefusals,
  ...handoverRefusals,
  ...questionRefusals,
  ...wordRefusals,
} as const;
export type RefusalCode = keyof typeof refusals;
export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
