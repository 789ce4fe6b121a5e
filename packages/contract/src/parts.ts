import { Id } from '@handslag/domain/shared/id';
import { SaidInstant } from '@handslag/domain/shared/time';
import { z } from 'zod';

/** The parts of which paths and queries of several routes are made. */
export const base = '/api/partnerships/:partnershipId';
export const partnership = z.object({ partnershipId: Id });
export const inCase = partnership.extend({ caseId: Id });
/** Two axes to look back along; both default to now. */
export const moment = { at: SaidInstant.optional(), knownAt: SaidInstant.optional() };
export const page = {
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
};
export const wanted = z.string().trim().max(200).optional();
