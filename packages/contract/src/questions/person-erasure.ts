import { mayAdminister } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { ErasurePreview } from '../erasure-preview.ts';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';

export const previewPersonErasure = {
  method: 'GET',
  path: `${base}/persons/:personId/erasure`,
  summary: 'What erasing a person would take, and what would stay',
  needs: 'membership',
  may: mayAdminister,
  params: partnership.extend({ personId: Id }),
  response: ErasurePreview,
} as const satisfies Question;
