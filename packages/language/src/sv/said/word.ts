import type { Said } from '../../said.ts';

export const wordSaid = {
  sentences: {
    StatementConfirmed: '{by} sade att det som hade registrerats åt dem stämmer',
    StatementContested: '{by} sade att det som hade registrerats åt dem inte stämmer. Skäl: {why}',
  },
  names: {
    ConfirmStatement: 'Säg att det stämmer',
    ContestStatement: 'Säg att det inte stämmer',
  },
} as const satisfies Said;
