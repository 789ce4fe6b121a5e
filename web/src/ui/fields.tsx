import {
  Checkbox,
  Field,
  Label,
  Select,
  SelectOptgroup,
  SelectOption,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useField } from './field-error.ts';
import css from './form.module.css';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

interface Common {
  name: string;
  label: string;
  description?: ReactNode;
  /** Said in the label; a field is needed unless it is optional. */
  optional?: boolean;
}

function LabelText({ label, optional = false }: { label: string; optional?: boolean | undefined }) {
  const t = useShellTexts();
  return (
    <>
      <span>{label}</span>
      {optional && <span className={css.optional}> ({t('optional')})</span>}
    </>
  );
}

interface TextProps extends Common {
  type?: 'text' | 'email' | 'password' | 'url' | 'number';
  autoComplete?: string;
}

/** One line. */
export function TextField({ name, label, description, optional, type = 'text', ...rest }: TextProps) {
  const { field, id, error } = useField(name);
  return (
    <Textfield
      {...field}
      {...rest}
      value={field.value ?? ''}
      id={id}
      type={type}
      label={<LabelText label={label} optional={optional} />}
      description={description}
      error={error}
      required={optional !== true}
    />
  );
}

/** Several lines. */
export function TextArea({ name, label, description, optional, rows = 3 }: Common & { rows?: number }) {
  const { field, id, error } = useField(name);
  return (
    <Textfield
      {...field}
      value={field.value ?? ''}
      id={id}
      multiline
      rows={rows}
      onKeyDown={(event) => {
        // Enter is a new line here; with Ctrl or ⌘ it saves, as Enter does elsewhere.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          event.currentTarget.form?.requestSubmit();
      }}
      label={<LabelText label={label} optional={optional} />}
      description={description}
      error={error}
      required={optional !== true}
    />
  );
}

export interface Option {
  value: string;
  text: string;
  /** What it belongs to, as a heading among the choices. */
  group?: string;
}

/** One of a list. `empty` is the choice of none: what stands there until one is chosen. */
export function SelectField({
  name,
  label,
  description,
  optional,
  options,
  empty,
  onChosen,
}: Common & { options: readonly Option[]; empty?: string; onChosen?: (value: string) => void }) {
  const { field, id, error } = useField(name);
  return (
    <Field>
      <Label htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </Label>
      {description !== undefined && <div data-field="description">{description}</div>}
      <Select
        {...field}
        value={field.value ?? ''}
        id={id}
        required={optional !== true}
        aria-invalid={error !== undefined}
        onChange={(event) => {
          field.onChange(event);
          onChosen?.(event.target.value);
        }}
      >
        {empty !== undefined && <SelectOption value="">{empty}</SelectOption>}
        {[...Map.groupBy(options, ({ group }) => group)].map(([group, those]) => {
          const choices = those.map(({ value, text }) => (
            <SelectOption key={value} value={value}>
              {text}
            </SelectOption>
          ));
          return group === undefined ? (
            choices
          ) : (
            <SelectOptgroup key={group} label={group}>
              {choices}
            </SelectOptgroup>
          );
        })}
      </Select>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}

/** Yes or no. */
export function CheckField({ name, label, description }: Common) {
  const { field, id, error } = useField(name);
  return (
    <Checkbox
      id={id}
      name={field.name}
      checked={field.value === true}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.target.checked)}
      label={label}
      description={description}
      {...(error === undefined ? {} : { error })}
    />
  );
}
