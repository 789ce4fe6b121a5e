import { Button, Heading, Link as DsLink } from '@digdir/designsystemet-react';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterText } from '../../ui/filter-fields.tsx';
import { Loading } from '../../ui/loading.tsx';
import { sectionsOf, type StoryEntry, type Turn } from './chapters.ts';
import { useChapterTitle } from './chapter-title.ts';
import { Entry } from './entry.tsx';
import css from './history.module.css';
import { namesTold } from './names-told.ts';
import type { HistorySearch } from './search.ts';
import { useStoryPages } from './story-query.ts';
import { ThreeQuestions } from './three-questions.tsx';
import { useSentenceText } from './use-sentence-text.ts';
import { textsOf } from '../../lib/texts.ts';

const useHistoryTexts = textsOf('history');

/** The partnership's story in sentences, in chapters with headings. */
export function Story({ search }: { search: HistorySearch }) {
  const t = useHistoryTexts();
  const { query, events, first, chapters } = useStoryPages(search);
  const [wanted, setWanted] = useState<string>();
  const names = useMemo(() => namesTold(events), [events]);
  const textOf = useSentenceText(names);
  if (first === undefined)
    return query.isError ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Loading lines={8} />
    );
  const whole = search.caseId === undefined && search.actor === undefined;
  if (first.total === 0)
    return (
      <EmptyState title={t(whole ? 'empty' : 'emptyFiltered')}>
        {whole ? t('emptyText') : undefined}
      </EmptyState>
    );
  const needle = wanted?.toLocaleLowerCase();
  const shown =
    needle === undefined
      ? events
      : events.filter((event) => textOf(event).toLocaleLowerCase().includes(needle));
  return (
    <>
      {whole && <ThreeQuestions chapters={chapters} total={first.total} />}
      <div className={css.reading}>
        <Contents chapters={chapters} events={events} search={search} />
        <div className={css.story}>
          {search.after !== undefined && <FromHere search={search} />}
          <div className={css.find}>
            <FilterText label={t('filterText')} value={wanted} onChange={setWanted} />
            <output className="quiet">
              {needle === undefined
                ? t('loaded', { loaded: events.length, total: first.total })
                : t('matches', {
                    shown: shown.length,
                    loaded: events.length,
                    total: first.total,
                  })}
            </output>
          </div>
          {shown.length === 0 && (
            <EmptyState title={t('noMatches')} level={3}>
              {t('noMatchesText')}
            </EmptyState>
          )}
          {sectionsOf(chapters, shown).map((section) => (
            <Chapter
              key={section.turn?.eventId ?? 'before'}
              turn={section.turn}
              events={section.events}
              all={events}
              names={names}
            />
          ))}
          {query.hasNextPage ? (
            <Button
              variant="secondary"
              loading={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
              className={css.more}
            >
              {t(query.isFetchingNextPage ? 'loading' : 'loadMore')}
            </Button>
          ) : (
            <p className="quiet">{t('theEnd')}</p>
          )}
        </div>
      </div>
    </>
  );
}

const idOf = (turn: Turn): string => `chapter-${turn.position}`;

function Chapter(props: {
  turn: Turn | null;
  events: readonly StoryEntry[];
  all: readonly LoggedEvent[];
  names: ReturnType<typeof namesTold>;
}) {
  const { turn, events, all, names } = props;
  const t = useHistoryTexts();
  const title = useChapterTitle();
  return (
    <section className={css.chapter} {...(turn === null ? {} : { id: idOf(turn) })}>
      <div className={css.chapterHead}>
        <Heading level={2} data-size="xs">
          {turn === null
            ? t('before')
            : title(
                turn,
                all.find(({ id }) => id === turn.eventId),
                names,
              )}
        </Heading>
        {turn !== null && (
          <span className="quiet">
            <DateText when={turn.at} />
          </span>
        )}
      </div>
      <ol className={css.entries}>
        {events.map((event) => (
          <li key={event.id} className={css.entry}>
            <Entry event={event} names={names} offers={event.offers} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ContentsProps {
  chapters: readonly Turn[];
  events: readonly LoggedEvent[];
  search: HistorySearch;
}

/** Every chapter, and the way to it: on this page where it is loaded, else the reading begins there. */
function Contents({ chapters, events, search }: ContentsProps) {
  const t = useHistoryTexts();
  const { partnershipId } = usePartnership();
  const title = useChapterTitle();
  const loaded = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  return (
    <nav className={css.contents} aria-label={t('chapters')}>
      <Heading level={2} data-size="2xs">
        {t('chapters')}
      </Heading>
      <ol>
        {chapters.map((turn) => (
          <li key={turn.eventId}>
            <DsLink asChild>
              <Link
                to="/p/$partnershipId/history"
                params={{ partnershipId }}
                search={
                  loaded.has(turn.eventId)
                    ? search
                    : { ...search, after: (BigInt(turn.position) - 1n).toString() }
                }
                hash={idOf(turn)}
              >
                {title(turn, loaded.get(turn.eventId))}
              </Link>
            </DsLink>
            <span className={css.chapterFacts}>
              <DateText when={turn.at} as="short" />, {t('chapterCount', { count: turn.entries })}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function FromHere({ search }: { search: HistorySearch }) {
  const t = useHistoryTexts();
  const { partnershipId } = usePartnership();
  return (
    <p>
      {t('readFromHere')}{' '}
      <DsLink asChild>
        <Link
          to="/p/$partnershipId/history"
          params={{ partnershipId }}
          search={{ ...search, after: undefined }}
        >
          {t('fromStart')}
        </Link>
      </DsLink>
    </p>
  );
}
