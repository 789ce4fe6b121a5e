import { useWatch } from 'react-hook-form';
import { CheckField } from '../../../ui/fields.tsx';
import { useNames } from '../../../ui/names.tsx';
import type { Given } from '../given.ts';
import type { Drawn } from '../row.ts';
import { inside } from '../to-command.ts';
import { textsOf } from '../../../lib/texts.ts';

const useFormTexts = textsOf('form');
const useRecordTexts = textsOf('record');

/** Whether the person may bind an actor by a promise. */
export const mayBind = ({ here }: Given, actorId: unknown): boolean =>
  here.actors.some((one) => one.actorId === actorId && one.mandate !== 'inform');

/** What the promise needs before it binds; a coordinator may record that the debtor has said yes. */
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
  if (mayBind(given, debtor))
    return <p className="quiet">{waits ? form('bindsThen') : t('bindsNow', { actor })}</p>;
  return (
    <>
      {given.here.role === 'coordinator' && <CheckField name={name} label={label} description={help} />}
      {!attested && <p className="quiet">{t('asksThem', { actor })}</p>}
      {attested && waits && <p className="quiet">{form('bindsThen')}</p>}
    </>
  );
}
