import { getCommitments } from '@handslag/contract/questions/commitments';
import { Button, ToggleGroup, ToggleGroupItem } from '@digdir/designsystemet-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { momentQuery } from '../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MomentPicker } from '../../ui/moment-picker.tsx';
import { Page } from '../../ui/page.tsx';
import { Pages } from '../../ui/pages.tsx';
import { Board } from './board.tsx';
import css from './commitments.module.css';
import { chosenOf, CommitmentFilters, wholeScope } from './filters.tsx';
import { List } from './list.tsx';
import { MatrixView } from './matrix-view.tsx';
import { type CommitmentsSearch, View } from './search.ts';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useCommitmentsTexts = textsOf('commitments');

const PER_PAGE = 50;
const ON_BOARD = 500;

/** Who has promised what to whom: as a board, as a list, or as a matrix. */
export function CommitmentsPage() {
  const t = useCommitmentsTexts();
  const { asks } = usePartnership();
  const search = useSearch({ from: '/p/$partnershipId/commitments' });
  const navigate = useNavigate({ from: '/p/$partnershipId/commitments' });
  const change = (part: Partial<CommitmentsSearch>) =>
    void navigate({
      search: (before) => ({ ...before, page: undefined, ...part }),
      replace: true,
      resetScroll: false,
    });
  // Who owes whom over all cases is for those who work in the partnership.
  const views = View.options.filter((one) => one !== 'matrix' || asks.includes('getMatrix'));
  const view = views.find((one) => one === search.view) ?? 'board';
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={css.choices}>
        <div className={css.top}>
          <ToggleGroup
            data-toggle-group={t('view')}
            data-size="sm"
            value={view}
            onChange={(next) => change({ view: View.catch('board').parse(next) })}
            className={`${css.views ?? ''} no-print`}
          >
            {views.map((one) => (
              <ToggleGroupItem key={one} value={one}>
                {t(one)}
              </ToggleGroupItem>
            ))}
          </ToggleGroup>
          <MomentPicker search={search} onChange={change} />
        </div>
        {view !== 'matrix' && <CommitmentFilters search={search} onChange={change} />}
      </div>
      {view === 'matrix' ? (
        <MatrixView search={search} />
      ) : (
        <Rows view={view} search={search} onChange={change} />
      )}
    </Page>
  );
}

interface RowsProps {
  view: 'board' | 'list';
  search: CommitmentsSearch;
  onChange: (part: Partial<CommitmentsSearch>) => void;
}

function Rows({ view, search, onChange }: RowsProps) {
  const t = useCommitmentsTexts();
  const { partnershipId } = usePartnership();
  const { timeZone } = useDirectory().partnership;
  const page = view === 'list' ? (search.page ?? 1) : 1;
  const perPage = view === 'list' ? PER_PAGE : ON_BOARD;
  const { verdict, debtor, creditor, actor, caseId, dueFrom, dueTo, q } = search;
  const query = {
    ...momentQuery(search, timeZone),
    ...Object.fromEntries(
      Object.entries({ verdict, debtor, creditor, actor, caseId, dueFrom, dueTo, q }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    limit: perPage,
    offset: (page - 1) * perPage,
  };
  const commitments = useQuestion(getCommitments, { params: { partnershipId }, query }, { keepsLast: true });
  return (
    <Answered query={commitments}>
      {({ rows, total }) => {
        if (total === 0) return <Nothing search={search} onChange={onChange} />;
        const first = (page - 1) * perPage;
        return (
          <div className={css.rows}>
            <output className="quiet">{t('hits', { count: total })}</output>
            {view === 'board' && total > ON_BOARD && <p>{t('firstShown', { count: ON_BOARD })}</p>}
            {view === 'board' ? <Board rows={rows} search={search} /> : <List rows={rows} search={search} />}
            {view === 'list' && (
              <Pages
                label={t('pages')}
                previous={t('previous')}
                next={t('next')}
                shown={t('pageOf', { first: first + 1, last: first + rows.length, total })}
                page={page}
                last={Math.ceil(total / PER_PAGE)}
                onChange={(to) => onChange({ page: to })}
              />
            )}
          </div>
        );
      }}
    </Answered>
  );
}

function Nothing({ search, onChange }: Pick<RowsProps, 'search' | 'onChange'>) {
  const t = useCommitmentsTexts();
  const { partnershipId } = usePartnership();
  if (chosenOf(search) > 0)
    return (
      <EmptyState
        title={t('emptyFiltered')}
        action={
          <Button variant="secondary" data-size="sm" onClick={() => onChange(wholeScope)}>
            {t('clear')}
          </Button>
        }
      >
        {t('emptyFilteredText')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('empty')}
      action={
        <Button asChild variant="secondary" data-size="sm">
          <Link to="/p/$partnershipId/cases" params={{ partnershipId }}>
            {t('toCases')}
          </Link>
        </Button>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}
