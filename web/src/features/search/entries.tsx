import { Button } from '@digdir/designsystemet-react';
import { search as searchEntries, type SearchHit } from '@handslag/contract/questions/search';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { mayOpen } from '../../lib/may-open.ts';
import { Answered } from '../../ui/answered.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { SentenceView } from '../../ui/sentence-view.tsx';
import { Marked } from './marked.tsx';
import { textsOf } from '../../lib/texts.ts';

const useSearchTexts = textsOf('search');

/** How many show at first, and how many more each time. */
const STEP = 25;

function Hit({ hit: { event, snippet } }: { hit: SearchHit }) {
  const t = useSearchTexts();
  const { partnershipId, asks } = usePartnership();
  const { caseId, occurredAt } = event.meta;
  return (
    <Item
      title={<SentenceView event={event} />}
      meta={
        <>
          <DateText when={occurredAt} />
          {caseId !== undefined ? (
            <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId }}>
              {t('toCase')}
            </Link>
          ) : (
            mayOpen(asks, 'history') && (
              <Link to="/p/$partnershipId/history" params={{ partnershipId }}>
                {t('toHistory')}
              </Link>
            )
          )}
        </>
      }
    >
      <p className="quiet">
        <Marked snippet={snippet} />
      </p>
    </Item>
  );
}

/** The entries of the log in which all the words stand: everything that the reader may read, not what is loaded. */
export function Entries({ q, caseId }: { q: string; caseId?: string | undefined }) {
  const t = useSearchTexts();
  const { partnershipId } = usePartnership();
  const [limit, setLimit] = useState(STEP);
  const query = useQuestion(
    searchEntries,
    { params: { partnershipId }, query: { q, caseId, limit } },
    { keepsLast: true },
  );
  return (
    <Section title={t('entries')} {...(query.data === undefined ? {} : { count: query.data.total })}>
      <Answered query={query}>
        {({ hits, total }) =>
          hits.length === 0 ? (
            <p className="quiet">{t('noEntries')}</p>
          ) : (
            <>
              <Items label={t('entries')}>
                {hits.map((hit) => (
                  <Hit key={hit.event.id} hit={hit} />
                ))}
              </Items>
              {hits.length < total && (
                <div className="row">
                  <Button
                    variant="secondary"
                    data-size="sm"
                    loading={query.isPlaceholderData}
                    onClick={() => setLimit(limit + STEP)}
                  >
                    {t('more')}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Answered>
    </Section>
  );
}
