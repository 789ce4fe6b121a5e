import type { Said } from '../../said.ts';

export const wordSaid = {
  sentences: {
    StatementConfirmed: '{by} sa at det som var registrert på vegne av dem, stemmer',
    StatementContested: '{by} sa at det som var registrert på vegne av dem, ikke stemmer. Grunn: {why}',
  },
  names: {
    ConfirmStatement: 'Si at det stemmer',
    ContestStatement: 'Si at det ikke stemmer',
  },
} as const satisfies Said;
