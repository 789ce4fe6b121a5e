import type { Said } from '../../said.ts';

export const wordSaid = {
  sentences: {
    StatementConfirmed: '{by} said that what was recorded on their behalf is right',
    StatementContested: '{by} said that what was recorded on their behalf is not right. Reason: {why}',
  },
  names: {
    ConfirmStatement: 'Say that it is right',
    ContestStatement: 'Say that it is not right',
  },
} as const satisfies Said;
