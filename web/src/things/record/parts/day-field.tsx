import { Button, Textfield } from '@digdir/designsystemet-react';
import { formatOf } from '@handslag/language/format';
import { type DayFrom, addDays, readDay } from '@handslag/language/read-day';
import { CalendarIcon } from '@navikt/aksel-icons';
import { lazy, type ReactNode, Suspense, useId, useMemo, useState } from 'react';
import { useDirectory } from '../../../lib/partnership.tsx';
import { useWording } from '../../../lib/wording.ts';
import { useField } from '../../../ui/field-error.ts';
import css from '../form.module.css';
import { textsOf } from '../../../lib/texts.ts';

const useFormTexts = textsOf('form');
const useShellTexts = textsOf('shell');

const Calendar = lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar }));

interface Props {
  name: string;
  label: string;
  description?: ReactNode;
  optional: boolean;
  lies: DayFrom['lies'];
  /** The day that is counted from. */
  today: string;
  /** Whether a time of day may be said. */
  timed?: boolean;
}

const whole = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?$/;

/** A day as it stands in the field: 27.11.2026, with the time of day where there is one. */
const written = (value: string): string => {
  const [, year, month, day, time] = whole.exec(value) ?? [];
  if (year === undefined) return value;
  return `${day}.${month}.${year}${time === undefined ? '' : ` kl ${time}`}`;
};

/** What is meant by what somebody wrote; the text itself where it is no day. */
const meant = (text: string, from: DayFrom, timed: boolean): string => {
  const read = readDay(text, from);
  if (read === undefined || (read.time !== undefined && !timed)) return text;
  return read.time === undefined ? read.date : `${read.date}T${read.time}`;
};

/** The last day of the month that a day is in. */
const monthEnd = (date: string): string => {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0, 12)).toISOString().slice(0, 10);
};

const quick = {
  ahead: [
    { text: 'friday', day: (today: string) => meant('fre', { today, lies: 'ahead' }, false) },
    { text: 'inOneWeek', day: (today: string) => addDays(today, 7) },
    { text: 'inTwoWeeks', day: (today: string) => addDays(today, 14) },
    { text: 'monthEnd', day: monthEnd },
  ],
  behind: [
    { text: 'today', day: (today: string) => today },
    { text: 'yesterday', day: (today: string) => addDays(today, -1) },
  ],
} as const;

/** What the field holds, said in words, so that nobody has to trust a number. */
function InWords({ value, lies, today }: { value: string } & Pick<Props, 'lies' | 'today'>) {
  const t = useFormTexts();
  const wording = useWording();
  const { timeZone } = useDirectory().partnership;
  const format = useMemo(() => formatOf(wording, timeZone), [wording, timeZone]);
  const [, , , , time] = whole.exec(value) ?? [];
  if (!whole.test(value)) return value.trim() === '' ? '' : t('notUnderstood');
  const date = value.slice(0, 10);
  const day = `${format.weekday(date)} ${format.date(date)}`;
  const days = format.daysFrom(date, `${today}T12:00:00.000000Z`);
  if (time !== undefined) return t('atTime', { day, time, days });
  return t(lies === 'ahead' ? 'until' : 'on', { day, days });
}

/**
 * A day, typed as people write one, or chosen from a calendar; what it is understood as stands beneath. Never the browser's
 * own date field, which follows the browser's language. Source: design, pages, «Date field».
 */
export function DayField({ name, label, description, optional, lies, today, timed = false }: Props) {
  const t = useFormTexts();
  const shell = useShellTexts();
  const { field, id, error } = useField(name);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const words = useId();
  const value = typeof field.value === 'string' ? field.value : '';
  const from = { today, lies };
  const shown = meant(text, from, timed) === value ? text : written(value);
  const set = (next: string) => {
    setText(written(next));
    field.onChange(next);
  };
  return (
    <div className={css.day}>
      <div className={css.typed}>
        <Textfield
          {...field}
          id={id}
          value={shown}
          autoComplete="off"
          label={
            <>
              <span>{label}</span>
              {optional && <span className="quiet"> ({shell('optional')})</span>}
            </>
          }
          description={description}
          placeholder={t('date')}
          aria-describedby={words}
          error={error}
          required={!optional}
          onChange={(event) => {
            setText(event.target.value);
            field.onChange(meant(event.target.value, from, timed));
          }}
          onBlur={() => {
            setText(written(value));
            field.onBlur();
          }}
        />
        <Button
          type="button"
          variant="tertiary"
          icon
          aria-label={`${t(open ? 'closeCalendar' : 'openCalendar')}: ${label}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <CalendarIcon aria-hidden="true" />
        </Button>
      </div>
      <p id={words} className={css.inWords} aria-live="polite">
        <InWords value={value} lies={lies} today={today} />
      </p>
      {open && (
        <Suspense>
          <Calendar
            value={whole.test(value) ? value.slice(0, 10) : undefined}
            today={today}
            last={lies === 'behind' ? today : undefined}
            onChoose={(date) => {
              set(date);
              setOpen(false);
            }}
          />
        </Suspense>
      )}
      <div className={css.quick}>
        {quick[lies].map((one) => (
          <Button
            key={one.text}
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => set(one.day(today))}
          >
            {t(one.text)}
          </Button>
        ))}
      </div>
    </div>
  );
}
