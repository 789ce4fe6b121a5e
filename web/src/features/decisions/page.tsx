import { Button, ToggleGroup, ToggleGroupItem } from '@digdir/designsystemet-react';
import { getDecisions } from '@handslag/contract/questions/decisions';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useOptions } from '../../lib/language.tsx';
import { momentQuery } from '../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { useActorChoices, useCaseChoices } from '../../ui/choices-of.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Filters, FilterSelect, FilterText } from '../../ui/filter-fields.tsx';
import { Items } from '../../ui/item.tsx';
import { MomentPicker } from '../../ui/moment-picker.tsx';
import { Page } from '../../ui/page.tsx';
import { DecisionItem } from '../decision-actions/decision-item.tsx';
import { More } from './more.tsx';
import { type DecisionsSearch, Show, wanted } from './search.ts';
import { textsOf } from '../../lib/texts.ts';

const useDecisionsTexts = textsOf('decisions');

/** How many show at first, and how many more each time. */
const STEP = 50;
const { level: Level } = getDecisions.query.shape;

function Narrow({
  search,
  onChange,
}: {
  search: DecisionsSearch;
  onChange: (part: Partial<DecisionsSearch>) => void;
}) {
  const t = useDecisionsTexts();
  const options = useOptions();
  const actors = useActorChoices();
  const cases = useCaseChoices();
  const { level, actor, caseId, q } = search;
  return (
    <Filters
      label={t('filters')}
      chosen={[level, actor, caseId, q].filter((one) => one !== undefined).length}
      clear={t('clear')}
      onClear={() => onChange({ level: undefined, actor: undefined, caseId: undefined, q: undefined })}
    >
      <FilterSelect
        label={t('level')}
        all={t('all')}
        value={level}
        options={options('level')}
        onChange={(next) => onChange({ level: next })}
      />
      <FilterSelect
        label={t('actor')}
        all={t('all')}
        value={actor}
        options={actors}
        onChange={(next) => onChange({ actor: next })}
      />
      <FilterSelect
        label={t('case')}
        all={t('all')}
        value={caseId}
        options={cases}
        onChange={(next) => onChange({ caseId: next })}
      />
      <FilterText label={t('q')} value={q} onChange={(next) => onChange({ q: next })} />
    </Filters>
  );
}

/** The decisions of all cases: what is in force, who reads it otherwise, what is to be looked at again. */
export function DecisionsPage() {
  const t = useDecisionsTexts();
  const search = useSearch({ from: '/p/$partnershipId/decisions' });
  const navigate = useNavigate({ from: '/p/$partnershipId/decisions' });
  const { partnershipId } = usePartnership();
  const { timeZone } = useDirectory().partnership;
  const [limit, setLimit] = useState(STEP);
  const { show = 'all', actor, caseId, q } = search;
  const level = Level.catch(undefined).parse(search.level);
  const moment = momentQuery(search, timeZone);
  const query = useQuestion(
    getDecisions,
    {
      params: { partnershipId },
      query: { ...moment, ...wanted(show), level, actor, caseId, q, limit },
    },
    { keepsLast: true },
  );
  const change = (part: Partial<DecisionsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const narrowed = show !== 'all' || [level, actor, caseId, q].some((one) => one !== undefined);
  const now = search.at === undefined && search.knownAt === undefined;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="stack no-print">
        <ToggleGroup
          data-toggle-group={t('show')}
          data-size="sm"
          value={show}
          onChange={(next) => change({ show: Show.catch('all').parse(next) })}
          className="wraps"
        >
          {Show.options.map((one) => (
            <ToggleGroupItem key={one} value={one}>
              {t(one)}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
        <Narrow search={search} onChange={change} />
        <MomentPicker search={search} onChange={change} />
      </div>
      <Answered query={query}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState title={t(narrowed ? 'none' : 'first')}>
              {t(narrowed ? 'noneText' : 'firstText')}
            </EmptyState>
          ) : (
            <div className="stack">
              <Items label={t('title')}>
                {rows.map((row) => (
                  <DecisionItem key={row.decisionId} row={row} mayAnswer={now} more={<More row={row} />} />
                ))}
              </Items>
              <div className="row">
                <output className="quiet">{t('count', { n: rows.length, total })}</output>
                {rows.length < total && (
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
          )
        }
      </Answered>
    </Page>
  );
}
