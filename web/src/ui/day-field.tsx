import { Button, Textfield } from '@digdir/designsystemet-react';
import { formatOf } from '@handslag/language/format';
import { type DayFrom, addDays, readDay } from '@handslag/language/read-day';
import { CalendarIcon } from '@navikt/aksel-icons';
import { lazy, type ReactNode, type Ref, Suspense, useId, useMemo, useState } from 'react';
import { useDirectory } from '../lib/partnership.tsx';
import { useWording } from '../lib/wording.ts';
import { useField } from './field-error.ts';
import css from './day-field.module.css';
import { textsOf } from '../lib/texts.ts';

const useFormTexts = textsOf('form');
const useShellTexts = textsOf('shell');

const Calendar = lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar }));

interface Common {
  label: string;
  description?: ReactNode;
  /** Said in the label; a day is needed unless it is optional. */
  optional?: boolean;
  lies: DayFrom['lies'];
  /** The day that is counted from. */
  today: string;
  /** Whether a time of day may be said. */
  timed?: boolean;
}

interface Props extends Common {
  /** The day, `2026-11-26`, or what was written where that is none. */
  value: string;
  onChange: (value: string) => void;
  /** A day was taken whole, from the calendar or by a button. */
  onChoose?: (day: string) => void;
  /** The last day that can be meant. */
  last?: string | undefined;
  /** A field among others in a row: small, without the days that are chosen most. */
  small?: boolean;
  /** What the field is to the form around it. */
  field?: { id: string; name: string; error: string | undefined; ref: Ref<HTMLInputElement> };
  onBlur?: () => void;
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
function InWords({ value, lies, today, last }: Pick<Props, 'value' | 'lies' | 'today' | 'last'>) {
  const t = useFormTexts();
  const wording = useWording();
  const { timeZone } = useDirectory().partnership;
  const format = useMemo(() => formatOf(wording, timeZone), [wording, timeZone]);
  const [, , , , time] = whole.exec(value) ?? [];
  if (!whole.test(value)) return value.trim() === '' ? '' : t('notUnderstood');
  const date = value.slice(0, 10);
  if (last !== undefined && date > last) return t('notYet');
  const day = `${format.weekday(date)} ${format.date(date)}`;
  const days = format.daysFrom(date, `${today}T12:00:00.000000Z`);
  if (time !== undefined) return t('atTime', { day, time, days });
  return t(lies === 'ahead' ? 'until' : 'on', { day, days });
}

/** Whether a field holds a day, and none after the last. */
export const isDay = (value: string, last?: string): boolean =>
  whole.test(value) && (last === undefined || value.slice(0, 10) <= last);

/**
 * A day, typed as people write one, or chosen from a calendar; what it is understood as stands beneath. Never the browser's
 * own date field, which follows the browser's language. Source: design, pages, «Date field».
 */
export function DayInput(props: Props) {
  const { label, description, optional = false, lies, today, timed = false } = props;
  const { value, onChange, onChoose, last, small = false, field, onBlur } = props;
  const t = useFormTexts();
  const shell = useShellTexts();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const words = useId();
  const from = { today, lies };
  const shown = meant(text, from, timed) === value ? text : written(value);
  const size = small ? { 'data-size': 'sm' as const } : {};
  const set = (next: string) => {
    setText(written(next));
    onChange(next);
    onChoose?.(next);
  };
  return (
    <div className={css.day}>
      <div className={css.typed}>
        <Textfield
          {...field}
          {...size}
          value={shown}
          autoComplete="off"
          label={
            <>
              <span>{label}</span>
              {optional && !small && <span className="quiet"> ({shell('optional')})</span>}
            </>
          }
          description={description}
          placeholder={t('date')}
          aria-describedby={words}
          required={!optional}
          onChange={(event) => {
            setText(event.target.value);
            onChange(meant(event.target.value, from, timed));
          }}
          onBlur={() => {
            setText(written(value));
            onBlur?.();
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && isDay(value, last)) onChoose?.(value);
          }}
        />
        <Button
          {...size}
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
        <InWords value={value} lies={lies} today={today} last={last} />
      </p>
      {open && (
        <Suspense>
          <Calendar
            value={whole.test(value) ? value.slice(0, 10) : undefined}
            today={today}
            last={last}
            onChoose={(date) => {
              set(date);
              setOpen(false);
            }}
          />
        </Suspense>
      )}
      {!small && (
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
      )}
    </div>
  );
}

/** A day in the form around it. */
export function DayField({ name, ...rest }: Common & { name: string }) {
  const { field, id, error } = useField(name);
  return (
    <DayInput
      {...rest}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      last={rest.lies === 'behind' ? rest.today : undefined}
      field={{ id, name: field.name, error, ref: field.ref }}
    />
  );
}
