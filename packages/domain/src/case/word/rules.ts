import type { WordCommand } from '../../word/commands.ts';
import type { Rules } from '../situation.ts';
import { confirmStatement, contestStatement } from './settle.ts';

/** The rules of what is told for an actor: docs/spec/authority.md. */
export const wordRules: Rules<WordCommand['type']> = {
  ConfirmStatement: confirmStatement,
  ContestStatement: contestStatement,
};
