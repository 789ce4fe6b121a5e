import { useActorChoices, useCaseChoices } from '../../ui/choices-of.ts';
import { useOptions } from '../../lib/language.tsx';
import { FilterDate, Filters, FilterSelect } from '../../ui/filter-fields.tsx';
import { LedgerSearch } from './search.ts';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

type Scope = Pick<
  LedgerSearch,
  'actor' | 'debtor' | 'creditor' | 'caseId' | 'caseKind' | 'dueFrom' | 'dueTo'
>;

/** Nothing narrowed down. */
const wholeScope: Scope = {
  actor: undefined,
  debtor: undefined,
  creditor: undefined,
  caseId: undefined,
  caseKind: undefined,
  dueFrom: undefined,
  dueTo: undefined,
};

/** What the figures and the rows are about. */
export function LedgerFilters({
  search,
  onChange,
}: {
  search: LedgerSearch;
  onChange: (scope: Scope) => void;
}) {
  const t = useLedgerTexts();
  const actors = useActorChoices();
  const cases = useCaseChoices();
  const options = useOptions();
  const chosen = Object.entries(search).filter(([key, value]) => key in wholeScope && value !== undefined);
  const set = (part: Scope) => onChange({ ...part });
  return (
    <Filters label={t('filters')} chosen={chosen.length} clear={t('clear')} onClear={() => set(wholeScope)}>
      <FilterSelect
        label={t('actor')}
        all={t('all')}
        value={search.actor}
        options={actors}
        onChange={(actor) => set({ actor })}
      />
      <FilterSelect
        label={t('debtor')}
        all={t('all')}
        value={search.debtor}
        options={actors}
        onChange={(debtor) => set({ debtor })}
      />
      <FilterSelect
        label={t('creditor')}
        all={t('all')}
        value={search.creditor}
        options={actors}
        onChange={(creditor) => set({ creditor })}
      />
      <FilterSelect
        label={t('caseKind')}
        all={t('all')}
        value={search.caseKind}
        options={options('caseKind')}
        onChange={(kind) => set({ caseKind: LedgerSearch.shape.caseKind.parse(kind) })}
      />
      <FilterSelect
        label={t('case')}
        all={t('all')}
        value={search.caseId}
        options={cases}
        onChange={(caseId) => set({ caseId })}
      />
      <FilterDate
        lies="ahead"
        label={t('dueFrom')}
        value={search.dueFrom}
        onChange={(dueFrom) => set({ dueFrom })}
      />
      <FilterDate lies="ahead" label={t('dueTo')} value={search.dueTo} onChange={(dueTo) => set({ dueTo })} />
    </Filters>
  );
}
