import { Button } from '@digdir/designsystemet-react';
import type { CommandName, Field } from '@handslag/contract/form';
import { fieldText } from '@handslag/language/commands';
import { labelOf, tableOf } from '@handslag/language/labels';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useLanguage } from '../../lib/language.tsx';
import { useWording } from '../../lib/wording.ts';
import { ChecksField, RadioField, ScaleField } from '../../ui/choices.tsx';
import { CheckField, SelectField, TextArea, TextField } from '../../ui/fields.tsx';
import { DayField } from '../../ui/day-field.tsx';
import css from './form.module.css';
import type { Given } from './given.ts';
import { useThings } from './options.ts';
import type { Drawn, FormRow } from './row.ts';
import { inside, type Values } from './to-command.ts';
import { textsOf } from '../../lib/texts.ts';

const useFormTexts = textsOf('form');

/** As many choices as can all stand in sight. */
const IN_SIGHT = 5;

interface Props {
  say: CommandName;
  row: FormRow;
  field: Field;
  given: Given;
  /** Where it stands inside another field: `evidence.0.`. */
  within?: string;
}

function ChoiceField({ field, name, label, help }: Drawn) {
  const t = useFormTexts();
  const { labels } = useLanguage();
  const values = field.ask.is === 'choice' ? field.ask.values : [];
  const table = tableOf(labels, values);
  const choices = values.map((value) => ({
    value,
    text: table === undefined ? value : labelOf(labels, table, value),
  }));
  return choices.length <= IN_SIGHT && !field.optional ? (
    <RadioField name={name} legend={label} description={help} choices={choices} />
  ) : (
    <SelectField
      name={name}
      label={label}
      description={help}
      optional={field.optional}
      options={choices}
      empty={t('choose')}
    />
  );
}

function IdField({
  field,
  name,
  label,
  help,
  given,
  among,
}: Drawn & { among: readonly string[] | undefined }) {
  const t = useFormTexts();
  const options = useThings('of' in field.ask ? field.ask.of : undefined, given, among);
  return field.ask.is === 'ids' ? (
    <ChecksField name={name} legend={label} description={help} choices={options} />
  ) : (
    <SelectField
      name={name}
      label={label}
      description={help}
      optional={field.optional}
      options={options}
      empty={field.optional ? t('none') : t('choose')}
    />
  );
}

/** Yes or no, where one of them must be said. */
function YesNoField({ name, label, help }: Drawn) {
  const t = useFormTexts();
  const choices = (['yes', 'no'] as const).map((value) => ({ value, text: t(value) }));
  return <RadioField name={name} legend={label} description={help} choices={choices} />;
}

function GroupsField({ say, row, given, drawn }: Props & { drawn: Drawn }) {
  const t = useFormTexts();
  const { fields, append, remove } = useFieldArray({ name: drawn.name });
  const { ask } = drawn.field;
  return (
    <fieldset className={css.groups}>
      <legend>{drawn.label}</legend>
      {drawn.help !== undefined && <p className="quiet">{drawn.help}</p>}
      {fields.map(({ id }, at) => (
        <div key={id} className={css.group}>
          {'fields' in ask &&
            ask.fields.map((field) => (
              <FieldView
                key={field.name}
                say={say}
                row={row}
                field={field}
                given={given}
                within={`${drawn.name}.${at}.`}
              />
            ))}
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => remove(at)}>
            <TrashIcon aria-hidden="true" />
            {t('removeOne')}
          </Button>
        </div>
      ))}
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => append({})}>
          <PlusIcon aria-hidden="true" />
          {t('addOne')}
        </Button>
      </div>
    </fieldset>
  );
}

function EachField({ drawn }: { drawn: Drawn }) {
  const t = useFormTexts();
  const { labels } = useLanguage();
  const { ask } = drawn.field;
  if (ask.is !== 'each') return null;
  const table = tableOf(labels, ask.keys);
  return (
    <fieldset className={css.groups}>
      <legend>{drawn.label}</legend>
      {drawn.help !== undefined && <p className="quiet">{drawn.help}</p>}
      {ask.keys.map((key) => {
        const label = table === undefined ? key : labelOf(labels, table, key);
        return ask.ask.is === 'score' ? (
          <ScaleField
            key={key}
            name={`${drawn.name}.${key}`}
            legend={label}
            low={t('notAtAll')}
            high={t('completely')}
          />
        ) : (
          <TextArea key={key} name={`${drawn.name}.${key}`} label={label} optional rows={2} />
        );
      })}
    </fieldset>
  );
}

/** One field of a command, drawn by its type: its label and help are those of the language package. */
export function FieldView({ say, row, field, given, within = '' }: Props) {
  const t = useFormTexts();
  const wording = useWording();
  const values: Values = inside(useWatch());
  const name = `${within}${field.name}`;
  const path = name.replaceAll(/\.\d+\./g, '.');
  if (row.asks?.[path]?.(values, given) === false) return null;
  const drawn: Drawn = { field, given, name, ...fieldText(say, path, wording) };
  const { label, help } = drawn;
  const By = row.draw?.[path];
  if (By !== undefined) return <By {...drawn} />;
  const common = { name, label, description: help, optional: field.optional };
  switch (field.ask.is) {
    case 'line':
      return <TextField {...common} autoComplete="off" />;
    case 'link':
      return <TextField {...common} type="url" autoComplete="off" />;
    case 'email':
      return <TextField {...common} type="email" autoComplete="off" />;
    case 'number':
      return <TextField {...common} type="number" />;
    case 'words':
      return <TextArea {...common} />;
    case 'lines':
      return <TextArea {...common} rows={2} />;
    case 'date':
    case 'due':
      return <DayField {...common} lies="ahead" today={given.today} timed={field.ask.is === 'due'} />;
    case 'instant':
      return <DayField {...common} lies="behind" today={given.today} timed />;
    case 'yes':
      return field.optional ? <CheckField {...common} /> : <YesNoField {...drawn} />;
    case 'score':
      return <ScaleField name={name} legend={label} low={t('notAtAll')} high={t('completely')} />;
    case 'choice':
      return <ChoiceField {...drawn} />;
    case 'id':
    case 'ids':
      return <IdField {...drawn} among={row.among?.[path]?.(given, values)} />;
    case 'group':
      return (
        <fieldset className={css.groups}>
          <legend>{label}</legend>
          {field.ask.fields.map((one) => (
            <FieldView key={one.name} say={say} row={row} field={one} given={given} within={`${name}.`} />
          ))}
        </fieldset>
      );
    case 'groups':
      return <GroupsField say={say} row={row} field={field} given={given} drawn={drawn} />;
    case 'each':
      return <EachField drawn={drawn} />;
    default:
      return null;
  }
}
