import { mayAdminister } from '@handslag/domain/access';
import { ErasurePreview } from '../erasure-preview.ts';
import { base, inCase } from '../parts.ts';
import type { Question } from '../route.ts';

export const previewCaseErasure = {
  method: 'GET',
  path: `${base}/cases/:caseId/erasure`,
  summary: 'What erasing a case would take, and what would stay',
  needs: 'membership',
  may: mayAdminister,
  params: inCase,
  response: ErasurePreview,
} as const satisfies Question;
