import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { base } from './parts.ts';
import { Counter } from './text.ts';

/** Server-sent events: `recorded` with {position, caseId?} for each append that the reader may know of. Resumes after Last-Event-ID. */
export const FEED_PATH = `${base}/feed`;
export const FeedItem = z.object({ position: Counter, types: z.array(z.string()), caseId: Id.optional() });
