import type { CommitmentRow } from '@handslag/contract/commitment';
import type { Shown } from '@handslag/contract/text';
import type { Cell } from './csv.ts';

/** How a row's ids and values are written for the reader. */
export interface Writing {
  actor: (id: string) => string;
  text: (shown: Shown) => string;
  verdict: (row: CommitmentRow) => string;
  timing: (timing: 'on-time' | 'late') => string;
  extent: (extent: 'whole' | 'less-accepted') => string;
  yesNo: (value: boolean) => string;
}

type WriteCell = (row: CommitmentRow, writing: Writing) => Cell;
const column = <K extends string>(heading: K, write: WriteCell) => ({ heading, write });

const columns = [
  column('colCase', (row, { text }) => text(row.caseTitle)),
  column('what', (row, { text }) => text(row.what)),
  column('debtor', (row, { actor }) => actor(row.debtor)),
  column('creditor', (row, { actor }) => actor(row.creditor)),
  column('verdict', (row, { verdict }) => verdict(row)),
  column('due', (row) => row.due),
  column('colOriginalDue', (row) => row.originalDue),
  column('colTiming', (row, { timing }) => row.timing && timing(row.timing)),
  column('colOriginalTiming', (row, { timing }) => row.originalTiming && timing(row.originalTiming)),
  column('colProposedAt', (row) => row.proposedAt),
  column('colBoundAt', (row) => row.boundAt),
  column('colFulfilledAt', (row) => row.fulfilledAt),
  column('colEndedAt', (row) => row.endedAt),
  column('colRenegotiatedBefore', (row) => row.renegotiatedBefore),
  column('colRenegotiatedAfter', (row) => row.renegotiatedAfter),
  column('colExtent', (row, { extent }) => row.extent && extent(row.extent)),
  column('colAttested', (row, { yesNo }) => yesNo(row.attested)),
  column('colSelfMade', (row, { yesNo }) => yesNo(row.selfMade)),
  column('imported', (row, { yesNo }) => yesNo(row.imported)),
  column('colLateRecorded', (row) => row.lateRecordedDays),
  column('colId', (row) => row.commitmentId),
  column('colEvents', (row) => row.events.join(' ')),
];
export type Heading = (typeof columns)[number]['heading'];

/** The rows for a spreadsheet, under their headings; dates as ISO 8601, so that they sort and can be read back. */
export const csvRows = (
  rows: readonly CommitmentRow[],
  writing: Writing,
  heading: (column: Heading) => string,
): Cell[][] => [
  columns.map((one) => heading(one.heading)),
  ...rows.map((row) => columns.map(({ write }) => write(row, writing))),
];
