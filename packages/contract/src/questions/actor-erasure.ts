import { mayAdminister } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { ErasurePreview } from '../erasure-preview.ts';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';

export const previewActorErasure = {
  method: 'GET',
  path: `${base}/actors/:actorId/erasure`,
  summary: 'What erasing a citizen would take, and what would stay',
  needs: 'membership',
  may: mayAdminister,
  params: partnership.extend({ actorId: Id }),
  response: ErasurePreview,
} as const satisfies Question;
