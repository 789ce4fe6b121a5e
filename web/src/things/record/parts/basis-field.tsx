import { useLanguage } from '../../../lib/language.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { textsOf } from '../../../lib/texts.ts';
import type { Drawn } from '../row.ts';

const useFormTexts = textsOf('form');

/** A legal basis of the partnership's list. What is to let somebody in must open reading. */
export function BasisField({ given, field, name, label, help }: Drawn) {
  const t = useFormTexts();
  const { language, labels } = useLanguage();
  const letsIn = given.opened.say !== 'RecordLegalBasis';
  const offered = (given.charter?.legalBases ?? []).filter(
    ({ standing, opens }) => standing === 'offered' && (!letsIn || opens === 'reading'),
  );
  return (
    <SelectField
      name={name}
      label={label}
      description={help}
      optional={field.optional}
      empty={field.optional ? t('none') : t('choose')}
      options={offered.map((one) => ({
        value: one.code,
        text: `${one[language]}: ${one.law}`,
        group: labels.country[one.country],
      }))}
    />
  );
}
