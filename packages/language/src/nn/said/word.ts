import type { Said } from '../../said.ts';

export const wordSaid = {
  sentences: {
    StatementConfirmed: '{by} sa at det som var registrert på vegner av dei, stemmer',
    StatementContested: '{by} sa at det som var registrert på vegner av dei, ikkje stemmer. Grunn: {why}',
  },
  names: {
    ConfirmStatement: 'Seie at det stemmer',
    ContestStatement: 'Seie at det ikkje stemmer',
  },
} as const satisfies Said;
