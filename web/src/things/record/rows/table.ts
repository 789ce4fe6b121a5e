import type { CommandName } from '@handslag/contract/form';
import type { FormRow, NoForm } from '../row.ts';
import { caseRows } from './case.ts';
import { commitmentRows } from './commitment.ts';
import { decisionRows } from './decision.ts';
import { handoverRows } from './handover.ts';
import { learningRows } from './learning.ts';
import { partnershipRows } from './partnership.ts';
import { peopleRows } from './people.ts';

/** The form of every command, or why it has none. A command without a row does not compile. */
export const rows: Readonly<Record<CommandName, FormRow | NoForm>> = {
  ...caseRows,
  ...commitmentRows,
  ...decisionRows,
  ...handoverRows,
  ...learningRows,
  ...partnershipRows,
  ...peopleRows,
};

/** The form of a command; undefined where it has none. */
export const rowOf = (say: CommandName): FormRow | undefined => {
  const row = rows[say];
  return 'none' in row ? undefined : row;
};
