import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '@digdir/designsystemet-react';
import type { CommitmentRow } from '@handslag/contract/commitment';
import { DateText } from '../../ui/date-text.tsx';
import { Said } from '../../ui/said.tsx';
import { VerdictTag } from '../../things/commitment/verdict-tag.tsx';
import css from './ledger.module.css';
import { useRemarks } from './remarks.ts';
import { Column } from './search.ts';
import { useShortNames } from './short-names.ts';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

interface Props {
  rows: readonly CommitmentRow[];
  sort: Column;
  down: boolean;
  onSort: (column: Column, down: boolean) => void;
  onEvidence: (row: CommitmentRow) => void;
}

const headings = {
  what: 'what',
  who: 'whoToWhom',
  due: 'due',
  verdict: 'verdict',
  fulfilled: 'fulfilled',
} as const;

/** The commitments one by one. A heading sorts; on narrow screens each row becomes a card. */
export function RowsTable({ rows, sort, down, onSort, onEvidence }: Props) {
  const t = useLedgerTexts();
  return (
    <Table data-color="neutral" data-size="sm" className={css.rows}>
      <caption className="visually-hidden">{t('rows')}</caption>
      <TableHead>
        <TableRow>
          {Column.options.map((column) => (
            <TableHeaderCell
              key={column}
              scope="col"
              sort={sort === column ? (down ? 'descending' : 'ascending') : 'none'}
              onClick={() => onSort(column, sort === column && !down)}
            >
              {t(headings[column])}
            </TableHeaderCell>
          ))}
          <TableHeaderCell scope="col" className="no-print">
            {t('evidence')}
          </TableHeaderCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.commitmentId} row={row} onEvidence={() => onEvidence(row)} />
        ))}
      </TableBody>
    </Table>
  );
}

function Row({ row, onEvidence }: { row: CommitmentRow; onEvidence: () => void }) {
  const t = useLedgerTexts();
  const { actor, text } = useShortNames();
  const signs = useRemarks()(row);
  const moved = row.originalDue !== null && row.originalDue !== row.due;
  return (
    <TableRow>
      <TableCell className={css.whatCell}>
        {typeof row.what === 'string' ? <Said text={row.what} /> : <em>{text(row.what)}</em>}
        {signs.length > 0 && <p className={css.remarks}>{signs.join(' · ')}</p>}
      </TableCell>
      <TableCell data-label={t('whoToWhom')} className={css.whoCell}>
        {actor(row.debtor)} → {actor(row.creditor)}
      </TableCell>
      <TableCell data-label={t('due')}>
        {row.due === null ? t('noDue') : <DateText when={row.due} as="short" />}
        {moved && row.originalDue !== null && <Moved when={row.originalDue} />}
      </TableCell>
      <TableCell data-label={t('verdict')}>
        <VerdictTag row={row} />
      </TableCell>
      <TableCell data-label={t('fulfilled')}>
        {row.fulfilledAt === null ? '–' : <DateText when={row.fulfilledAt} as="short" />}
      </TableCell>
      <TableCell className={`${css.evidenceCell ?? ''} no-print`}>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('showEvidence', { what: text(row.what) })}
          aria-haspopup="dialog"
          onClick={onEvidence}
        >
          {t('evidence')}
        </Button>
      </TableCell>
    </TableRow>
  );
}

function Moved({ when }: { when: string }) {
  const t = useLedgerTexts();
  const [before = '', after = ''] = t('originalDue', { date: '|' }).split('|');
  return (
    <span className={css.moved}>
      {before}
      <DateText when={when} as="short" />
      {after}
    </span>
  );
}
