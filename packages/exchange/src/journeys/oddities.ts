import type { JourneySource } from './journey.ts';
import type { JourneyMapping } from './mapping.ts';
import { caseColumns } from './read-journey.ts';
import type { Row } from '../tables/row.ts';

type OddityKind =
  | 'no-actor'
  | 'step-after-end'
  | 'step-before-start'
  | 'ends-before-start'
  | 'no-debtor'
  | 'owes-itself'
  | 'rows-disagree'
  | 'ends-ahead'
  | 'clock-went-back';

/** Something in the source that does not add up: imported as it stands, and listed. */
export interface Oddity {
  kind: OddityKind;
  case: string;
  /** The line of the file where it first shows. */
  line: number;
}

/** A cell as it stands; what is wrong with it has been told. */
const textIn = (row: Row, column: string): string => (row.values[row.columns.get(column) ?? -1] ?? '').trim();

/** What is odd about one case. Its rows are kept whatever is found here. */
export const odditiesOf = (
  name: string,
  rows: readonly [Row, ...Row[]],
  source: JourneySource,
  mapping: JourneyMapping,
): Oddity[] => {
  const { steps, openedAt, closedAt, commitment } = source;
  const first = rows[0];
  const found: Oddity[] = [];
  const tell = (kind: OddityKind, line: number | undefined) =>
    line !== undefined && found.push({ kind, case: name, line });
  const when = (condition: boolean | undefined) => (condition ? first.line : undefined);
  tell('no-actor', when(steps.every((step) => step.actor === undefined)));
  tell('ends-before-start', when(closedAt !== undefined && closedAt < openedAt));
  tell('step-after-end', steps.find((step) => closedAt !== undefined && step.at > closedAt)?.line);
  tell('ends-ahead', when(source.endsAhead));
  tell('clock-went-back', steps.find(({ twice }) => twice)?.line);
  tell('step-before-start', steps.find((step) => step.at < openedAt)?.line);
  tell('no-debtor', when(mapping.commitment && textIn(first, mapping.commitment.debtor) === ''));
  tell('owes-itself', when(commitment && commitment.debtor === commitment.creditor));
  const columns = caseColumns(mapping);
  tell(
    'rows-disagree',
    rows.find((row) => columns.some((column) => textIn(row, column) !== textIn(first, column)))?.line,
  );
  return found;
};
