import {
  Checkbox,
  Fieldset,
  FieldsetDescription,
  FieldsetLegend,
  Radio,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useField } from './field-error.ts';
import css from './form.module.css';

interface Choice {
  value: string;
  text: string;
  description?: string;
}
interface Props {
  name: string;
  legend: string;
  description?: ReactNode;
  choices: readonly Choice[];
}

const idOfChoice = (id: string, at: number): string => (at === 0 ? id : `${id}-${at}`);

/** One of a few, all in sight. */
export function RadioField({ name, legend, description, choices }: Props) {
  const { field, id, error } = useField(name);
  return (
    <Fieldset>
      <FieldsetLegend>{legend}</FieldsetLegend>
      {description !== undefined && <FieldsetDescription>{description}</FieldsetDescription>}
      {choices.map((choice, at) => (
        <Radio
          key={choice.value}
          id={idOfChoice(id, at)}
          name={`${id}-choice`}
          value={choice.value}
          label={choice.text}
          description={choice.description}
          checked={field.value === choice.value}
          onBlur={field.onBlur}
          onChange={() => field.onChange(choice.value)}
        />
      ))}
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Any number of a few, all in sight; the value is the list of those chosen. */
export function ChecksField({ name, legend, description, choices }: Props) {
  const { field, id, error } = useField(name);
  const chosen = listOf(field.value);
  return (
    <Fieldset>
      <FieldsetLegend>{legend}</FieldsetLegend>
      {description !== undefined && <FieldsetDescription>{description}</FieldsetDescription>}
      {choices.map((choice, at) => (
        <Checkbox
          key={choice.value}
          id={idOfChoice(id, at)}
          value={choice.value}
          label={choice.text}
          description={choice.description}
          checked={chosen.includes(choice.value)}
          onBlur={field.onBlur}
          onChange={(event) =>
            field.onChange(
              event.target.checked
                ? [...chosen, choice.value]
                : chosen.filter((value) => value !== choice.value),
            )
          }
        />
      ))}
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

const scale = Array.from({ length: 11 }, (_, score) => score);

/** A score from 0 to 10, with what the ends mean. */
export function ScaleField({
  name,
  legend,
  low,
  high,
}: {
  name: string;
  legend: string;
  low: string;
  high: string;
}) {
  const { field, id, error } = useField(name);
  return (
    <fieldset className={css.scale}>
      <legend>{legend}</legend>
      <div className={css.scores}>
        {scale.map((score) => (
          <label key={score} className={css.score}>
            <input
              type="radio"
              id={idOfChoice(id, score)}
              name={`${id}-choice`}
              checked={field.value === score}
              onBlur={field.onBlur}
              onChange={() => field.onChange(score)}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <div className={css.ends}>
        <span>0: {low}</span>
        <span>10: {high}</span>
      </div>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </fieldset>
  );
}
