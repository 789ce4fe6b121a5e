import type { History } from '@handslag/contract/questions/history';
import { useEffect, useMemo } from 'react';
import { useNumbers } from '../../lib/numbers.ts';
import { useDirectory } from '../../lib/partnership.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/section.tsx';
import { Entry } from './entry.tsx';
import css from './history.module.css';
import { namesTold } from './names-told.ts';
import { usePlaying } from './playing.ts';
import { ReplayControls } from './replay-controls.tsx';
import type { HistorySearch } from './search.ts';
import { StateThen } from './state-then.tsx';
import { useWholeStory, WHOLE } from './story-query.ts';
import { type Stop, timelineOf } from './timeline.ts';
import { textsOf } from '../../lib/texts.ts';

const useHistoryTexts = textsOf('history');

interface Props {
  search: HistorySearch;
  /** Where the reader has stopped: kept in the address. */
  onPosition: (position: string) => void;
}

/** The story over time: a slider, play, step, speed; beside it the partnership as it stood. */
export function Replay({ search, onPosition }: Props) {
  const t = useHistoryTexts();
  const { number } = useNumbers();
  const { timeZone } = useDirectory().partnership;
  const { query, events, first, chapters, done, full } = useWholeStory(search);
  const stops = useMemo(() => timelineOf(events, timeZone), [events, timeZone]);
  if (first === undefined && query.isError)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (first === undefined || !done)
    return (
      <div>
        {first && (
          <output className="quiet">
            {t('reading', { loaded: number(events.length), total: number(first.total) })}
          </output>
        )}
        <Loading lines={8} />
      </div>
    );
  if (stops.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  return (
    <div className={css.replay}>
      <p className="quiet">{t('replayLead')}</p>
      {full && <p>{t('tooLong', { count: WHOLE })}</p>}
      <Player stops={stops} chapters={chapters} start={search.position} onPosition={onPosition} />
    </div>
  );
}

const startAt = (stops: readonly Stop[], position: string | undefined): number => {
  if (position === undefined) return 0;
  const after = stops.findIndex(({ event }) => BigInt(event.position) > BigInt(position));
  return after === -1 ? stops.length - 1 : Math.max(0, after - 1);
};

/** How many entries of the story stand under the one that is shown. */
const BEFORE = 5;

function Player(props: {
  stops: readonly Stop[];
  chapters: History['chapters'];
  start: string | undefined;
  onPosition: (position: string) => void;
}) {
  const { stops, chapters, start, onPosition } = props;
  const t = useHistoryTexts();
  const player = usePlaying(stops.length, startAt(stops, start));
  const names = useMemo(() => namesTold(stops.map(({ event }) => event)), [stops]);
  const position = stops[player.index]?.event.position;
  const { playing } = player;
  useEffect(() => {
    if (playing || position === undefined || position === start) return undefined;
    const settled = setTimeout(() => onPosition(position), 600);
    return () => clearTimeout(settled);
  }, [playing, position, start, onPosition]);
  const recent = stops.slice(Math.max(0, player.index - BEFORE), player.index + 1).toReversed();
  return (
    <>
      <ReplayControls stops={stops} chapters={chapters} player={player} />
      <div className={css.beside}>
        <Section title={t('storyThen')}>
          <ol className={css.recent} aria-live={playing ? 'off' : 'polite'} aria-relevant="additions">
            {recent.map(({ event }) => (
              <li
                key={event.id}
                className={css.entry}
                {...(event.position === position ? { 'aria-current': 'step' as const } : {})}
              >
                <Entry event={event} names={names} />
              </li>
            ))}
          </ol>
        </Section>
        {position !== undefined && <StateThen position={position} />}
      </div>
    </>
  );
}
