import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';

/** A moment to look back from: `at`, by when things happened; `knownAt`, by what the log had recorded. */
export const Moment = z.object({ at: Instant, knownAt: Instant });
export type Moment = z.infer<typeof Moment>;
