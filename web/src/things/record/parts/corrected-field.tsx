import { useFormContext } from 'react-hook-form';
import { SelectField } from '../../../ui/fields.tsx';
import type { Given } from '../given.ts';
import type { Drawn } from '../row.ts';
import type { Values } from '../to-command.ts';

/** The fields of the entry that may be corrected, as they stand; those that the reader may not see are not among them. */
const textsOf = ({ event }: Given) =>
  (event?.correctable ?? []).flatMap((field) => {
    const text = event?.data[field];
    return typeof text === 'string' && text !== '' ? [{ field, text }] : [];
  });

/** Begins with the first text of the entry, as it stands. */
export const correctedStart = (given: Given): Values => {
  const first = textsOf(given)[0];
  return { field: first?.field ?? '', becomes: first?.text ?? '' };
};

/** What stood in a field of the entry. */
export const correctedWas = (given: Given, field: unknown): Values => {
  const was = textsOf(given).find((one) => one.field === field)?.text;
  return was === undefined ? {} : { was };
};

/** Which of the entry's texts is corrected; asked only where there are several. */
export function CorrectedField({ given, name, label }: Drawn) {
  const texts = textsOf(given);
  const { setValue, getValues } = useFormContext();
  if (texts.length < 2) return null;
  const isOneOfThem = (text: unknown) => texts.some((one) => one.text === text);
  return (
    <SelectField
      name={name}
      label={label}
      options={texts.map(({ field, text }) => ({ value: field, text }))}
      onChosen={(field) => {
        const chosen = texts.find((one) => one.field === field);
        if (chosen !== undefined && isOneOfThem(getValues('becomes'))) setValue('becomes', chosen.text);
      }}
    />
  );
}
