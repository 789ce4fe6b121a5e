import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { CommitmentRow } from '@handslag/contract/commitment';
import type { LedgerRow } from '@handslag/contract/questions/ledger';
import type { Shown } from '@handslag/contract/text';
import { useMemo, useState } from 'react';
import { localesOf } from '@handslag/language/languages';
import { useLabel, useLanguage } from '../../lib/language.tsx';
import { dayOf } from '../../lib/moment.ts';
import { useNumbers } from '../../lib/numbers.ts';
import { usePrinting } from '../../lib/printing.ts';
import { useDirectory } from '../../lib/partnership.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pages } from '../../ui/pages.tsx';
import { Section } from '../../ui/section.tsx';
import { listedRows } from './listed.ts';
import { Download } from './download.tsx';
import { Evidence } from './evidence.tsx';
import css from './ledger.module.css';
import { everyRow as nothingChosen } from './list-link.tsx';
import { RowsTable } from './rows-table.tsx';
import type { LedgerSearch } from './search.ts';
import { sorted } from './sort.ts';
import { useMonthName } from './trend.tsx';
import { textsOf } from '../../lib/texts.ts';
import { timings } from './timings.ts';

const useLedgerTexts = textsOf('ledger');

const PER_PAGE = 25;
const figureNames = {
  'kept-rate': 'keptRate',
  'kept-rate-original': 'keptRateOriginal',
  confirmed: 'confirmedShare',
  bound: 'curve',
  'from-due': 'medianFromDue',
  'to-accept': 'medianToAccept',
} as const;

/** What is listed when a figure was followed, in words; undefined where everything is. */
const useChosenText = ({ verdict, timing, of, month }: LedgerSearch): string | undefined => {
  const t = useLedgerTexts();
  const label = useLabel();
  const monthName = useMonthName();
  const parts = [
    ...(verdict === undefined ? [] : [label('verdict', verdict)]),
    ...(timing === undefined ? [] : [t(timings[timing])]),
    ...(of === undefined ? [] : [t('counted', { what: t(figureNames[of]) })]),
    ...(month === undefined ? [] : [monthName(month, 'long')]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
};

interface Props {
  rows: readonly LedgerRow[];
  total: number;
  search: LedgerSearch;
  /** As of when the ledger is drawn up. */
  at: string;
  everyRow: () => Promise<LedgerRow[]>;
  onChange: (search: Partial<LedgerSearch>) => void;
}

/** The commitments that are counted, with the evidence of each; sorted and paged. */
export function Rows({ rows, total, search, at, everyRow, onChange }: Props) {
  const t = useLedgerTexts();
  const { number } = useNumbers();
  const { timeZone } = useDirectory().partnership;
  const chosen = useChosenText(search);
  const [shown, setShown] = useState<CommitmentRow>();
  const ordered = useOrdered(rows, search);
  const last = Math.max(1, Math.ceil(ordered.length / PER_PAGE));
  const page = Math.min(search.page ?? 1, last);
  const first = (page - 1) * PER_PAGE;
  const listed = usePrinting() ? ordered : ordered.slice(first, first + PER_PAGE);
  return (
    <Section
      id="rows"
      title={t('rows')}
      count={ordered.length}
      lead={t('rowsLead')}
      actions={
        <Download day={dayOf(at, timeZone)} everyRow={async () => listedRows(await everyRow(), search)} />
      }
    >
      {chosen !== undefined && (
        <div className="row">
          <span>{t('showing', { what: chosen })}</span>
          <Button
            variant="tertiary"
            data-size="sm"
            className="no-print"
            onClick={() => onChange(nothingChosen)}
          >
            {t('showAll')}
          </Button>
        </div>
      )}
      {rows.length < total && (
        <Paragraph data-size="sm">
          {t('moreThanLoaded', { loaded: number(rows.length), total: number(total) })}
        </Paragraph>
      )}
      {ordered.length === 0 ? (
        <EmptyState title={t('noRows')} level={3}>
          {t('noRowsText')}
        </EmptyState>
      ) : (
        <div className={css.onePage}>
          <RowsTable
            rows={listed}
            sort={search.sort ?? 'due'}
            down={search.down ?? false}
            onSort={(sort, down) => onChange({ sort, down: down || undefined, page: undefined })}
            onEvidence={setShown}
          />
        </div>
      )}
      <Pages
        label={t('pages')}
        previous={t('previous')}
        next={t('next')}
        shown={t('pageOf', {
          first: number(first + 1),
          last: number(first + listed.length),
          total: number(ordered.length),
        })}
        page={page}
        last={last}
        onChange={(to) => onChange({ page: to === 1 ? undefined : to })}
      />
      {shown !== undefined && <Evidence row={shown} moment={search} onClose={() => setShown(undefined)} />}
    </Section>
  );
}

const useOrdered = (rows: readonly LedgerRow[], search: LedgerSearch): CommitmentRow[] => {
  const { language } = useLanguage();
  const directory = useDirectory();
  const { verdict, timing, of, month, sort = 'due', down = false } = search;
  return useMemo(() => {
    const plain = (text: Shown | undefined) => (typeof text === 'string' ? text : '');
    const reading = { actor: (id: string) => plain(directory.actor(id)?.name), text: plain };
    const counted = listedRows(rows, { verdict, timing, of, month });
    return sorted(counted, sort, down, reading, localesOf(language));
  }, [rows, directory, verdict, timing, of, month, sort, down, language]);
};
