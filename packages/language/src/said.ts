import type { Sentences } from './plan/plans.ts';
import type { CommandTexts } from './types.ts';

/**
 * What is said of one kind of thing in one language: the sentences of its events, what its commands are called, and the
 * fields that only they have. Each language's `said.ts` puts them together; what one of them lacks does not compile.
 */
export interface Said {
  readonly sentences?: Partial<Sentences>;
  readonly names?: Partial<CommandTexts['names']>;
  readonly fields?: Partial<CommandTexts['fields']>;
  readonly special?: Partial<CommandTexts['special']>;
}
