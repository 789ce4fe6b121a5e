import { useWording } from '../../../lib/wording.ts';
import { SelectField } from '../../../ui/fields.tsx';
import type { Drawn } from '../row.ts';
import { textsOf } from '../../../lib/texts.ts';

const useFormTexts = textsOf('form');

/** The question that the group reflected on. */
export function PromptField({ name, label }: Drawn) {
  const t = useFormTexts();
  const { questions } = useWording().prompts;
  return (
    <SelectField
      name={name}
      label={label}
      empty={t('choose')}
      options={Object.entries(questions).map(([value, text]) => ({ value, text }))}
    />
  );
}
