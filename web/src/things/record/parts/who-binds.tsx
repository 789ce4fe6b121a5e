import { useWatch } from 'react-hook-form';
import { CheckField } from '../../../ui/fields.tsx';
import { useNames } from '../../../ui/names.tsx';
import type { Given } from '../given.ts';
import type { Drawn } from '../row.ts';
import { inside } from '../to-command.ts';
import { textsOf } from '../../../lib/texts.ts';

const useFormTexts = textsOf('form');
const useRecordTexts = textsOf('record');

/** Whether the person may bind an actor by a promise: by its own word, or telling that it has said yes. */
export const mayBind = ({ page }: Given, actorId: unknown, by: 'own' | 'attested'): boolean =>
  page?.offers.some(({ say, as, ground }) => say === 'MakeCommitment' && as === actorId && ground === by) ??
  false;

/** What the promise needs before it binds; whoever may vouch for the debtor records that it has said yes. */
export function WhoBinds({ given, name, label, help }: Drawn) {
  const t = useRecordTexts();
  const form = useFormTexts();
  const names = useNames();
  const debtor: unknown = useWatch({ name: 'debtor' });
  const attested = useWatch({ name }) === true;
  const waits = Object.values(inside(useWatch({ name: 'condition' }))).some(
    (id) => id !== '' && id !== undefined,
  );
  if (typeof debtor !== 'string' || debtor === '') return null;
  const actor = names.actor(debtor);
  if (mayBind(given, debtor, 'own'))
    return <p className="quiet">{waits ? form('bindsThen') : t('bindsNow', { actor })}</p>;
  return (
    <>
      {mayBind(given, debtor, 'attested') && <CheckField name={name} label={label} description={help} />}
      {!attested && <p className="quiet">{t('asksThem', { actor })}</p>}
      {attested && waits && <p className="quiet">{form('bindsThen')}</p>}
    </>
  );
}
