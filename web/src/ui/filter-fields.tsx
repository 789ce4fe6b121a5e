import { Button, Field, Label, Select, SelectOption, Textfield } from '@digdir/designsystemet-react';
import { FunnelIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useToday } from '../lib/today.ts';
import { DayInput, isDay } from './day-field.tsx';
import css from './filter-fields.module.css';

/** From here on there is room for the fields beside what they narrow down. */
const WIDE = '(min-width: 48rem)';

/** The fields that narrow a list down, side by side where there is room; folded away where there is little, or none is chosen. */
export function Filters(props: {
  label: string;
  chosen: number;
  clear: string;
  onClear: () => void;
  children: ReactNode;
}) {
  const { label, chosen, clear, onClear, children } = props;
  const [open, setOpen] = useState(() => chosen > 0 && window.matchMedia(WIDE).matches);
  const id = useId();
  return (
    <search aria-label={label} className={css.search}>
      <div className={css.head}>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <FunnelIcon aria-hidden="true" />
          {label}
          {chosen > 0 && ` (${chosen})`}
        </Button>
        {chosen > 0 && (
          <Button variant="tertiary" data-size="sm" onClick={onClear}>
            {clear}
          </Button>
        )}
      </div>
      <div id={id} className={css.filters} hidden={!open}>
        {children}
      </div>
    </search>
  );
}

export interface FilterOption {
  value: string;
  text: string;
}

/** One of a list, or all, where all is a choice. Takes effect at once. */
export function FilterSelect(props: {
  label: string;
  value: string | undefined;
  all?: string;
  options: readonly FilterOption[];
  onChange: (value: string | undefined) => void;
}) {
  const { label, value, all, options, onChange } = props;
  const id = useId();
  const unknown = value !== undefined && !options.some((option) => option.value === value);
  return (
    <Field data-size="sm">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        {all !== undefined && <SelectOption value="">{all}</SelectOption>}
        {unknown && <SelectOption value={value}>…</SelectOption>}
        {options.map((option) => (
          <SelectOption key={option.value} value={option.value}>
            {option.text}
          </SelectOption>
        ))}
      </Select>
    </Field>
  );
}

interface Typing {
  typed: string;
  /** The value as it came in last, and as it was sent out last. */
  known: string | undefined;
  sent: string | undefined;
}

/** What is being typed: follows a value that comes from outside, but not the echo of what was sent from here. */
const useTyped = (value: string | undefined) => {
  const [state, setState] = useState<Typing>({ typed: value ?? '', known: value, sent: value });
  if (state.known !== value)
    setState({ typed: value === state.sent ? state.typed : (value ?? ''), known: value, sent: value });
  return {
    typed: state.typed,
    type: (typed: string) => setState((before) => ({ ...before, typed })),
    send: (sent: string | undefined) => setState((before) => ({ ...before, sent })),
  };
};

/** A day, or none. Takes effect when it is chosen, or the field is left: half a date may be another one. */
export function FilterDate(props: {
  label: string;
  value: string | undefined;
  lies: 'ahead' | 'behind';
  onChange: (value: string | undefined) => void;
}) {
  const { label, value, lies, onChange } = props;
  const { typed, type, send } = useTyped(value);
  const today = useToday();
  const settle = (day: string) => {
    if ((day !== '' && !isDay(day)) || day === (value ?? '')) return;
    send(day || undefined);
    onChange(day || undefined);
  };
  return (
    <DayInput
      small
      optional
      label={label}
      value={typed}
      lies={lies}
      today={today}
      onChange={type}
      onChoose={settle}
      onBlur={() => settle(typed)}
    />
  );
}

const PAUSE_MS = 350;

/** Free text. Takes effect after a short pause, so that every letter is not a question of its own. */
export function FilterText(props: {
  label: string;
  value: string | undefined;
  /** Whether one writes here at once: what the page is for. */
  isFirst?: boolean;
  onChange: (value: string | undefined) => void;
}) {
  const { label, value, isFirst = false, onChange } = props;
  const { typed, type, send } = useTyped(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  return (
    <Textfield
      ref={field}
      type="search"
      data-size="sm"
      label={label}
      value={typed}
      maxLength={200}
      onChange={({ target }) => {
        type(target.value);
        clearTimeout(pause.current);
        pause.current = setTimeout(() => {
          const text = target.value.trim() || undefined;
          send(text);
          onChange(text);
        }, PAUSE_MS);
      }}
    />
  );
}
