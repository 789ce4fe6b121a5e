import { useWatch } from 'react-hook-form';
import { textsOf } from '../../../lib/texts.ts';
import { TextField } from '../../../ui/fields.tsx';
import type { Drawn } from '../row.ts';

const usePeopleTexts = textsOf('people');

/** What an actor is called; a citizen need not be called by name. */
export function ActorNameField({ name, label, help }: Drawn) {
  const t = usePeopleTexts();
  const isCitizen = useWatch({ name: 'kind' }) === 'citizen';
  return (
    <TextField
      name={name}
      label={isCitizen ? t('citizenName') : label}
      description={isCitizen ? t('citizenHelp') : help}
      autoComplete="off"
    />
  );
}
