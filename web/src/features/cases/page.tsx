import { Button } from '@digdir/designsystemet-react';
import { getCases } from '@handslag/contract/questions/cases';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { SayButton } from '../../things/record/say-button.tsx';
import { momentQuery } from '../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Items } from '../../ui/item.tsx';
import { MomentPicker } from '../../ui/moment-picker.tsx';
import { Page } from '../../ui/page.tsx';
import { CaseFilters } from './case-filters.tsx';
import { CaseItem } from '../../things/case/case-item.tsx';
import { textsOf } from '../../lib/texts.ts';
import { useOffered } from '../../lib/offered.ts';

const useCasesTexts = textsOf('cases');

/** How many show at first, and how many more each time. */
const STEP = 100;
/** No answer holds more. */
const MOST = 1000;

/** Every case that the reader may see; narrowed down in the address. */
export function CasesPage() {
  const t = useCasesTexts();
  const search = useSearch({ from: '/p/$partnershipId/cases' });
  const navigate = useNavigate({ from: '/p/$partnershipId/cases' });
  const { partnershipId } = usePartnership();
  const isOffered = useOffered();
  const { timeZone } = useDirectory().partnership;
  const [limit, setLimit] = useState(STEP);
  const { state, kind, actor, q } = search;
  const query = useQuestion(
    getCases,
    {
      params: { partnershipId },
      query: { ...momentQuery(search, timeZone), state, kind, actor, q, limit },
    },
    { keepsLast: true },
  );
  const mayOpen = isOffered('OpenCase');
  const filtered = state !== undefined || kind !== undefined || actor !== undefined || q !== undefined;
  const open = <SayButton say="OpenCase" variant="primary" large />;
  return (
    <Page title={t('title')} lead={t('lead')} actions={mayOpen && open}>
      <div className="stack no-print">
        <CaseFilters search={search} onChange={(next) => void navigate({ search: next, replace: true })} />
        <MomentPicker
          search={search}
          onChange={(moment) => void navigate({ search: { ...search, ...moment } })}
        />
      </div>
      <Answered query={query}>
        {({ rows, total }) =>
          rows.length > 0 ? (
            <div className="stack">
              <Items label={t('title')}>
                {rows.map((row) => (
                  <CaseItem key={row.caseId} row={row} />
                ))}
              </Items>
              <div className="row">
                <output className="quiet">{t('count', { n: rows.length, total })}</output>
                {rows.length < total && limit < MOST && (
                  <Button
                    variant="secondary"
                    data-size="sm"
                    className="no-print"
                    loading={query.isPlaceholderData}
                    onClick={() => setLimit(limit + STEP)}
                  >
                    {t('more')}
                  </Button>
                )}
              </div>
            </div>
          ) : (
            <EmptyState
              title={t(filtered ? 'none' : 'first')}
              action={
                filtered ? (
                  <Button variant="secondary" onClick={() => void navigate({ search: {} })}>
                    {t('clearFilters')}
                  </Button>
                ) : (
                  mayOpen && open
                )
              }
            >
              {t(filtered ? 'noneFiltered' : 'firstText')}
            </EmptyState>
          )
        }
      </Answered>
    </Page>
  );
}
