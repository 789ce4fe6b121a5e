import { SelectField, TextField } from '../../../ui/fields.tsx';
import type { Drawn } from '../row.ts';
import { textsOf } from '../../../lib/texts.ts';

const useFormTexts = textsOf('form');

/** The stage that a case enters: one of the partnership's own, where it has named some. */
export function StageField({ given, name, label }: Drawn) {
  const t = useFormTexts();
  const { stages } = given.names.partnership;
  return stages.length > 0 ? (
    <SelectField
      name={name}
      label={label}
      empty={t('choose')}
      options={stages
        .filter((stage) => stage !== given.page?.case.stage)
        .map((value) => ({ value, text: value }))}
    />
  ) : (
    <TextField name={name} label={label} autoComplete="off" />
  );
}
