import { HandoverRow } from '@handslag/contract/case';
import { z } from 'zod';
import { chosen, maybeDay, maybeWords, words } from '../../lib/form-schema.ts';

const disposition = HandoverRow.shape.commitments.element.shape.disposition;

/** An offer to hand over, as the form says it. */
export const ProposeForm = z.object({
  to: chosen,
  scope: HandoverRow.shape.scope,
  situation: words,
  background: maybeWords,
  assessment: maybeWords,
  recommendation: maybeWords,
  answerBy: maybeDay,
  dispositions: z.record(z.string(), disposition),
});
export type ProposeForm = z.output<typeof ProposeForm>;
