import { ToggleGroup, ToggleGroupItem } from '@digdir/designsystemet-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useActorChoices, useCaseChoices } from '../../ui/choices-of.ts';
import { FilterSelect, Filters } from '../../ui/filter-fields.tsx';
import { Page } from '../../ui/page.tsx';
import { ChangesView } from './changes-view.tsx';
import css from './history.module.css';
import { Replay } from './replay.tsx';
import { type HistorySearch, View } from './search.ts';
import { Story } from './story.tsx';
import { textsOf } from '../../lib/texts.ts';

const useHistoryTexts = textsOf('history');

/** The partnership's story: to read, to replay, or to compare two days. */
export function HistoryPage() {
  const t = useHistoryTexts();
  const search = useSearch({ from: '/p/$partnershipId/history' });
  const navigate = useNavigate({ from: '/p/$partnershipId/history' });
  const actors = useActorChoices();
  const cases = useCaseChoices();
  const change = (part: Partial<HistorySearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const view = search.view ?? 'story';
  const narrow = (part: Partial<HistorySearch>) => change({ ...part, after: undefined, position: undefined });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={css.choices}>
        <ToggleGroup
          data-toggle-group={t('view')}
          data-size="sm"
          value={view}
          onChange={(next) => change({ view: View.catch('story').parse(next) })}
          className="wraps no-print"
        >
          {View.options.map((one) => (
            <ToggleGroupItem key={one} value={one}>
              {t(one)}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
        <Filters
          label={t('filters')}
          chosen={Number(search.caseId !== undefined) + Number(search.actor !== undefined)}
          clear={t('clear')}
          onClear={() => narrow({ caseId: undefined, actor: undefined })}
        >
          <FilterSelect
            label={t('case')}
            all={t('all')}
            value={search.caseId}
            options={cases}
            onChange={(caseId) => narrow({ caseId })}
          />
          <FilterSelect
            label={t('actor')}
            all={t('all')}
            value={search.actor}
            options={actors}
            onChange={(actor) => narrow({ actor })}
          />
        </Filters>
      </div>
      {view === 'story' && <Story search={search} />}
      {view === 'replay' && (
        <Replay
          key={`${search.caseId ?? ''} ${search.actor ?? ''}`}
          search={search}
          onPosition={(position) => change({ position })}
        />
      )}
      {view === 'changes' && <ChangesView search={search} onChange={change} />}
    </Page>
  );
}
