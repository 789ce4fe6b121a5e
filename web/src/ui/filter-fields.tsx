import { Field, Label, Select, SelectOption, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import css from './filter-fields.module.css';

/** The fields that narrow a list down, side by side where there is room. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="search" aria-label={label} className={css.filters}>
      {children}
    </div>
  );
}

export interface FilterOption {
  value: string;
  text: string;
}

/** One of a list, or all. Takes effect at once. */
export function FilterSelect(props: {
  label: string;
  value: string | undefined;
  all: string;
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
        <SelectOption value="">{all}</SelectOption>
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

// While a year is being typed, the field says year 2, 20 and 202.
const whole = /^(19|20|21)\d\d-\d\d-\d\d$/;

/** What is being typed, and sent on only when it is fit to be: stays in step with a value from outside. */
const useTyped = (value: string | undefined): [string, (typed: string) => void] => {
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  return [typed, setTyped];
};

/** A day, or none. Takes effect when the date is whole. */
export function FilterDate(props: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const [typed, setTyped] = useTyped(props.value);
  return (
    <Textfield
      type="date"
      data-size="sm"
      label={props.label}
      value={typed}
      max="2199-12-31"
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === '' || whole.test(target.value)) props.onChange(target.value || undefined);
      }}
    />
  );
}

const PAUSE_MS = 350;

/** Free text. Takes effect after a short pause, so that every letter is not a question of its own. */
export function FilterText(props: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const { label, value, onChange } = props;
  const [typed, setTyped] = useTyped(value);
  useEffect(() => {
    if (typed.trim() === (value ?? '')) return undefined;
    const pause = setTimeout(() => onChange(typed.trim() || undefined), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, value, onChange]);
  return (
    <Textfield
      type="search"
      data-size="sm"
      label={label}
      value={typed}
      maxLength={200}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
