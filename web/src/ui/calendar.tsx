import { DayPicker } from 'react-day-picker';
import { enGB, nb, nn, sv } from 'react-day-picker/locale';
import { useLanguage } from '../lib/language.tsx';
import css from './calendar.module.css';

const locales = { nb, nn, sv, en: enGB };

/** The middle of a calendar day, where the browser is: what a calendar of days counts in. */
const asDate = (day: string): Date => new Date(`${day}T12:00:00`);
const asDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');

interface Props {
  value: string | undefined;
  today: string;
  /** The last day that can be chosen. */
  last: string | undefined;
  onChoose: (day: string) => void;
}

/** A month to choose a day from: monday first, weeks numbered, in the reader's language. */
export function Calendar({ value, today, last, onChoose }: Props) {
  const { language } = useLanguage();
  return (
    <DayPicker
      className={css.calendar ?? ''}
      mode="single"
      required
      locale={locales[language]}
      weekStartsOn={1}
      ISOWeek
      showWeekNumber
      showOutsideDays
      today={asDate(today)}
      defaultMonth={asDate(value ?? today)}
      selected={value === undefined ? undefined : asDate(value)}
      {...(last === undefined ? {} : { disabled: { after: asDate(last) } })}
      onSelect={(date) => onChoose(asDay(date))}
    />
  );
}
