import { search as searchEntries } from '@handslag/contract/questions/search';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useCaseChoices } from '../../ui/choices-of.ts';
import { FilterSelect, FilterText } from '../../ui/filter-fields.tsx';
import { Page } from '../../ui/page.tsx';
import { Entries } from './entries.tsx';
import css from './search.module.css';
import type { SearchSearch } from './search.ts';
import { Things } from './things.tsx';
import { Who } from './who.tsx';
import { textsOf } from '../../lib/texts.ts';

const useSearchTexts = textsOf('search');

const { q: Wanted } = searchEntries.query.shape;

/** Finds whatever the reader may read: cases, promises, decisions, people, and entries of the log. */
export function SearchPage() {
  const t = useSearchTexts();
  const search = useSearch({ from: '/p/$partnershipId/search' });
  const navigate = useNavigate({ from: '/p/$partnershipId/search' });
  const cases = useCaseChoices();
  const change = (part: Partial<SearchSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const { q, caseId } = search;
  // Whoever comes by a link to what was found reads it; whoever comes with nothing writes.
  const [comesToWrite] = useState(q === undefined);
  const wanted = Wanted.safeParse(q ?? '');
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      <search className={css.fields}>
        <div className={css.words}>
          <FilterText
            label={t('words')}
            value={q}
            onChange={(next) => change({ q: next })}
            isFirst={comesToWrite}
          />
        </div>
        <FilterSelect
          label={t('inCase')}
          all={t('allCases')}
          value={caseId}
          options={cases}
          onChange={(next) => change({ caseId: next })}
        />
      </search>
      {wanted.success ? (
        <>
          {caseId === undefined && <Who q={wanted.data} />}
          {caseId === undefined && <Things q={wanted.data} />}
          <Entries key={`${wanted.data} ${caseId ?? ''}`} q={wanted.data} caseId={caseId} />
        </>
      ) : (
        <p className="quiet">{t('writeMore')}</p>
      )}
    </Page>
  );
}
