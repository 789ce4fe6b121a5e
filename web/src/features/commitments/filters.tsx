import { Verdict } from '@handslag/contract/commitment';
import { useActorChoices, useCaseChoices } from '../../ui/choices-of.ts';
import { useOptions } from '../../lib/language.tsx';
import { FilterDate, FilterSelect, Filters, FilterText } from '../../ui/filter-fields.tsx';
import type { CommitmentsSearch } from './search.ts';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentsTexts = textsOf('commitments');

type Scope = Omit<CommitmentsSearch, 'view' | 'page' | 'at' | 'knownAt'>;

/** Nothing narrowed down. */
export const wholeScope: Scope = {
  verdict: undefined,
  debtor: undefined,
  creditor: undefined,
  actor: undefined,
  caseId: undefined,
  dueFrom: undefined,
  dueTo: undefined,
  q: undefined,
};

/** How many filters are on. */
export const chosenOf = (search: CommitmentsSearch): number => {
  const scope: Scope = search;
  return Object.entries(scope).filter(([key, value]) => key in wholeScope && value !== undefined).length;
};

/** What the board and the list show. */
export function CommitmentFilters(props: {
  search: CommitmentsSearch;
  onChange: (scope: Partial<Scope>) => void;
}) {
  const { search, onChange } = props;
  const t = useCommitmentsTexts();
  const actors = useActorChoices();
  const cases = useCaseChoices();
  const options = useOptions();
  const all = t('all');
  return (
    <Filters
      label={t('filters')}
      chosen={chosenOf(search)}
      clear={t('clear')}
      onClear={() => onChange(wholeScope)}
    >
      <FilterText label={t('search')} value={search.q} onChange={(q) => onChange({ q })} />
      <FilterSelect
        label={t('verdict')}
        all={all}
        value={search.verdict}
        options={options('verdict')}
        onChange={(verdict) => onChange({ verdict: Verdict.optional().parse(verdict) })}
      />
      <FilterSelect
        label={t('actor')}
        all={all}
        value={search.actor}
        options={actors}
        onChange={(actor) => onChange({ actor })}
      />
      <FilterSelect
        label={t('debtor')}
        all={all}
        value={search.debtor}
        options={actors}
        onChange={(debtor) => onChange({ debtor })}
      />
      <FilterSelect
        label={t('creditor')}
        all={all}
        value={search.creditor}
        options={actors}
        onChange={(creditor) => onChange({ creditor })}
      />
      <FilterSelect
        label={t('case')}
        all={all}
        value={search.caseId}
        options={cases}
        onChange={(caseId) => onChange({ caseId })}
      />
      <FilterDate
        lies="ahead"
        label={t('dueFrom')}
        value={search.dueFrom}
        onChange={(dueFrom) => onChange({ dueFrom })}
      />
      <FilterDate
        lies="ahead"
        label={t('dueTo')}
        value={search.dueTo}
        onChange={(dueTo) => onChange({ dueTo })}
      />
    </Filters>
  );
}
