import { useWatch } from 'react-hook-form';
import { SelectField } from '../../../ui/fields.tsx';
import { useThings } from '../options.ts';
import type { Drawn } from '../row.ts';
import { textsOf } from '../../../lib/texts.ts';

const useFormTexts = textsOf('form');

/** The rule or the decision that a lesson went into; a practice has no name of its own. */
export function RefField({ given, name, label }: Drawn) {
  const t = useFormTexts();
  const into: unknown = useWatch({ name: 'into' });
  const options = useThings(into === 'decision' ? 'decision' : 'rule', given, undefined);
  if (into !== 'rule' && into !== 'decision') return null;
  return (
    <SelectField name={name} label={label} empty={t('choose')} options={options} optional={into !== 'rule'} />
  );
}
