import type { Learning } from '@handslag/contract/questions/learning';
import { OfferedButtons, SayButton } from '../../things/record/say-button.tsx';
import { useLabel } from '../../lib/language.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLearningTexts = textsOf('learning');

type Result = Learning['results'][number];
const says = ['ObserveResult'] as const;

function Observed({ result }: { result: Result }) {
  const t = useLearningTexts();
  const names = useNames();
  if (result.observed.length === 0) return <p className="quiet">{t('nothingSeen')}</p>;
  return (
    <ul className="plain-list" aria-label={t('seen')}>
      {result.observed.map(({ eventId, text, value, at, recordedBy }) => (
        <li key={eventId}>
          <strong>{t('seen')}</strong>: {text}
          {value !== null && ` (${value})`}
          <span className="quiet">
            {' · '}
            <DateText when={at} as="short" />, {names.person(recordedBy)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The results that are expected, each with what has been seen of it. */
export function Results({
  results,
  mayExpect,
  now,
}: {
  results: readonly Result[];
  mayExpect: boolean;
  now: boolean;
}) {
  const t = useLearningTexts();
  const label = useLabel();
  return (
    <Section
      title={t('results')}
      count={results.length}
      lead={t('resultsLead')}
      actions={mayExpect && <SayButton say="ExpectResult" variant="secondary" />}
    >
      {results.length === 0 ? (
        <EmptyState title={t('noResults')} level={3}>
          {t('noResultsText')}
        </EmptyState>
      ) : (
        <Items>
          {results.map((result) => (
            <Item
              key={result.resultId}
              title={result.whereAndWithWhom}
              meta={
                <>
                  <span>{label('horizon', result.horizon)}</span>
                  {result.measure !== null && <span>{t('measure', { measure: result.measure })}</span>}
                  {result.target !== null && <span>{t('target', { target: result.target })}</span>}
                </>
              }
              actions={
                now && (
                  <OfferedButtons
                    offers={result.offers}
                    says={says}
                    about={{ resultId: result.resultId }}
                    what={result.whereAndWithWhom}
                  />
                )
              }
            >
              <p>
                {t('how')}: {result.byWhomAndHow}
              </p>
              <Observed result={result} />
            </Item>
          ))}
        </Items>
      )}
    </Section>
  );
}
