import { Button, useMediaQuery } from '@digdir/designsystemet-react';
import type { History } from '@handslag/contract/questions/history';
import { PauseFillIcon, PlayFillIcon, SkipBackwardIcon, SkipForwardIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { useDateText } from '../../ui/date-text.tsx';
import { FilterSelect } from '../../ui/filter-fields.tsx';
import { useChapterTitle } from './chapter-title.ts';
import css from './history.module.css';
import { type Playing, type Speed, speeds } from './playing.ts';
import { dayAfter, type Stop, stopOnDay } from './timeline.ts';
import { textsOf } from '../../lib/texts.ts';

const useHistoryTexts = textsOf('history');

interface Props {
  stops: readonly Stop[];
  chapters: History['chapters'];
  player: Playing;
}

const isSpeed = (text: string): text is Speed => Object.hasOwn(speeds, text);

/** Where in time we are, and how to go elsewhere: by slider, by step, by chapter, or by itself. */
export function ReplayControls({ stops, chapters, player }: Props) {
  const t = useHistoryTexts();
  const dateText = useDateText();
  const title = useChapterTitle();
  const reduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const stop = stops[player.index];
  const indexOf = new Map(stops.map(({ event }, index) => [event.id, index]));
  return (
    <div className={css.controls}>
      <Slider stops={stops} chapters={chapters} player={player} />
      <div className={css.buttons}>
        <Button
          variant="tertiary"
          icon
          aria-label={t('back')}
          aria-disabled={player.index === 0}
          onClick={() => player.goTo(player.index - 1)}
        >
          <SkipBackwardIcon aria-hidden="true" />
        </Button>
        <Button onClick={player.toggle}>
          {player.playing ? <PauseFillIcon aria-hidden="true" /> : <PlayFillIcon aria-hidden="true" />}
          {t(player.playing ? 'pause' : 'play')}
        </Button>
        <Button
          variant="tertiary"
          icon
          aria-label={t('forward')}
          aria-disabled={player.index >= stops.length - 1}
          onClick={() => player.goTo(player.index + 1)}
        >
          <SkipForwardIcon aria-hidden="true" />
        </Button>
        <span className={css.now}>
          {stop && t('at', { date: dateText(stop.day), number: player.index + 1, total: stops.length })}
        </span>
      </div>
      <div className={css.choosing}>
        <FilterSelect
          label={t('speed')}
          value={player.speed}
          options={Object.keys(speeds)
            .filter(isSpeed)
            .map((speed) => ({ value: speed, text: t(speed) }))}
          onChange={(speed) => speed !== undefined && isSpeed(speed) && player.setSpeed(speed)}
        />
        <FilterSelect
          label={t('jump')}
          all={t('choose')}
          value={undefined}
          options={chapters
            .filter(({ eventId }) => indexOf.has(eventId))
            .map((turn) => ({
              value: turn.eventId,
              text: `${dateText(turn.at, 'short')}: ${title(turn, stops[indexOf.get(turn.eventId) ?? 0]?.event)}`,
            }))}
          onChange={(eventId) => eventId !== undefined && player.goTo(indexOf.get(eventId) ?? 0)}
        />
      </div>
      {reduced && <p className="quiet">{t('reduced')}</p>}
    </div>
  );
}

/** The days of the story, with a mark where each chapter begins. An arrow key is a day. */
function Slider({ stops, chapters, player }: Props) {
  const t = useHistoryTexts();
  const dateText = useDateText();
  const id = useId();
  const firstDay = stops[0]?.day ?? '';
  const lastNumber = stops.at(-1)?.dayNumber ?? 0;
  const stop = stops[player.index];
  const marks = chapters.flatMap(({ eventId }) => stops.find(({ event }) => event.id === eventId) ?? []);
  const move = (day: number) => {
    const onward = day > (stop?.dayNumber ?? 0);
    const landed = stopOnDay(stops, day);
    // A day without entries lands on the entry before it: forward means on to the next one all the same.
    player.goTo(onward && landed === player.index ? landed + 1 : landed);
  };
  return (
    <div className={css.slider}>
      <label htmlFor={id} className="visually-hidden">
        {t('time')}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={lastNumber}
        step={1}
        value={stop?.dayNumber ?? 0}
        aria-valuetext={
          stop && t('at', { date: dateText(stop.day), number: player.index + 1, total: stops.length })
        }
        onChange={({ target }) => move(target.valueAsNumber)}
      />
      <svg className={css.marks} viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
        {marks.map(({ event, dayNumber }) => (
          <rect
            key={event.id}
            x={Math.min(996, (dayNumber / Math.max(1, lastNumber)) * 1000)}
            width="3"
            height="8"
          />
        ))}
      </svg>
      <div className={css.ends} aria-hidden="true">
        <span>{dateText(firstDay, 'short')}</span>
        <span>{dateText(dayAfter(firstDay, lastNumber), 'short')}</span>
      </div>
    </div>
  );
}
