import type { Id } from './id.ts';

// Constants alone, no schemas: the browser loads this file too.

/** Who records what nobody in person recorded: imports and rules. */
export const SYSTEM_PERSON: Id = '00000000-0000-8000-8000-000000000000';

/** Where people are registered who came before any partnership did. */
export const NO_PARTNERSHIP: Id = '00000000-0000-0000-0000-000000000000';
