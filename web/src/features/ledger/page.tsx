import { Button } from '@digdir/designsystemet-react';
import type { Ledger } from '@handslag/contract/questions/ledger';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { MomentPicker } from '../../ui/moment-picker.tsx';
import { Page } from '../../ui/page.tsx';
import { Curve } from './curve.tsx';
import { LedgerFilters } from './filters.tsx';
import css from './ledger.module.css';
import { useLedger } from './ledger-query.ts';
import { DecisionFigures, HandoverFigures, RatingFigures } from './other-figures.tsx';
import { Rates } from './rates.tsx';
import { Rows } from './rows.tsx';
import type { LedgerSearch } from './search.ts';
import { Trend } from './trend.tsx';
import { VerdictCounts } from './verdict-counts.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

/** For evaluators: every commitment with its verdict at a date, the figures, and the evidence behind each. */
export function LedgerPage() {
  const t = useLedgerTexts();
  const search = useSearch({ from: '/p/$partnershipId/ledger' });
  const navigate = useNavigate({ from: '/p/$partnershipId/ledger' });
  const { query, everyRow } = useLedger(search);
  const change = (part: Partial<LedgerSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const ledger = query.data?.pages[0];
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
          <PrinterSmallIcon aria-hidden="true" />
          {t('print')}
        </Button>
      }
    >
      <div className={css.scope}>
        <MomentPicker search={search} onChange={(moment) => change({ ...moment, page: undefined })} />
        <LedgerFilters search={search} onChange={(scope) => change({ ...scope, page: undefined })} />
        {ledger && <AsOf ledger={ledger} />}
      </div>
      {ledger === undefined && query.isError && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {ledger === undefined && query.isPending && <Loading lines={8} />}
      {ledger !== undefined && ledger.figures.commitments === 0 && <Nothing search={search} />}
      {ledger !== undefined && ledger.figures.commitments > 0 && (
        <>
          <VerdictCounts figures={ledger.figures} />
          <Rates figures={ledger.figures} />
          <Curve curve={ledger.figures.curve} />
          <Trend trend={ledger.figures.trend} />
        </>
      )}
      {ledger !== undefined && (
        <div className={css.beside}>
          <HandoverFigures handovers={ledger.figures.handovers} />
          <DecisionFigures decisions={ledger.figures.decisions} />
          <RatingFigures ratings={ledger.figures.ratings} />
        </div>
      )}
      {ledger !== undefined && ledger.figures.commitments > 0 && (
        <Rows
          key={ledger.moment.at === ledger.moment.knownAt ? 'rows' : 'rows-known'}
          rows={rows}
          total={ledger.total}
          search={search}
          at={ledger.moment.at}
          everyRow={everyRow}
          onChange={change}
        />
      )}
    </Page>
  );
}

/** As of when, and over what: the first line of a printed report. */
function AsOf({ ledger: { moment, figures } }: { ledger: Ledger }) {
  const t = useLedgerTexts();
  const dateText = useDateText();
  const scope = t('scope', { commitments: figures.commitments, cases: figures.cases });
  const at = t('asOf', { at: dateText(moment.at, 'moment') });
  const known =
    moment.knownAt === moment.at ? '' : ` ${t('asKnown', { knownAt: dateText(moment.knownAt, 'moment') })}`;
  return (
    <output className="quiet">
      {at}
      {known}: {scope}.
    </output>
  );
}

function Nothing({ search }: { search: LedgerSearch }) {
  const t = useLedgerTexts();
  const narrowed = Object.values(search).some((value) => value !== undefined);
  return narrowed ? (
    <EmptyState title={t('noRows')}>{t('noRowsText')}</EmptyState>
  ) : (
    <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
  );
}
