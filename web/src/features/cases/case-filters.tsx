import { useOptions } from '../../lib/language.tsx';
import { useDirectory } from '../../lib/partnership.tsx';
import { Filters, FilterSelect, FilterText } from '../../ui/filter-fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { CasesSearch } from './search.ts';
import { textsOf } from '../../lib/texts.ts';

const useCasesTexts = textsOf('cases');

/** Narrows the cases down by state, kind, actor and words of the title. */
export function CaseFilters({
  search,
  onChange,
}: {
  search: CasesSearch;
  onChange: (search: CasesSearch) => void;
}) {
  const t = useCasesTexts();
  const options = useOptions();
  const names = useNames();
  const { actors } = useDirectory();
  const change = (part: Record<string, string | undefined>) =>
    onChange(CasesSearch.parse({ ...search, ...part }));
  return (
    <Filters
      label={t('filters')}
      chosen={[search.q, search.state, search.kind, search.actor].filter((one) => one !== undefined).length}
      clear={t('clearFilters')}
      onClear={() => change({ q: undefined, state: undefined, kind: undefined, actor: undefined })}
    >
      <FilterText label={t('search')} value={search.q} onChange={(q) => change({ q })} />
      <FilterSelect
        label={t('state')}
        all={t('all')}
        value={search.state}
        options={[
          { value: 'open', text: t('openOnes') },
          { value: 'closed', text: t('closedOnes') },
        ]}
        onChange={(state) => change({ state })}
      />
      <FilterSelect
        label={t('kind')}
        all={t('all')}
        value={search.kind}
        options={options('caseKind')}
        onChange={(kind) => change({ kind })}
      />
      <FilterSelect
        label={t('actor')}
        all={t('all')}
        value={search.actor}
        options={actors.map(({ actorId }) => ({ value: actorId, text: names.actor(actorId) }))}
        onChange={(actor) => change({ actor })}
      />
    </Filters>
  );
}
