import { useWatch } from 'react-hook-form';
import { useLabel } from '../../../lib/language.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { useNames } from '../../../ui/names.tsx';
import { useSaidText } from '../../../ui/said.tsx';
import css from '../form.module.css';
import type { Given } from '../given.ts';
import { owedBy, possible, settle } from '../owed.ts';
import type { Drawn } from '../row.ts';
import { inside, type Values } from '../to-command.ts';
import { textsOf } from '../../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

const owedIn = ({ page, opened }: Given) =>
  page === undefined || opened.as === null ? [] : owedBy(page, opened.as);
const receiver = (values: Values): string => (typeof values['to'] === 'string' ? values['to'] : '');

/** What becomes of every open promise of the sender. */
export const dispositionsSaid = (given: Given, values: Values): Values => {
  const { page } = given;
  if (page === undefined) return { commitments: [] };
  const chosen = inside(values['commitments']);
  return {
    commitments: owedIn(given).map((row) => ({
      commitmentId: row.commitmentId,
      disposition: settle(page, row, receiver(values), chosen[row.commitmentId]),
    })),
  };
};

/** The handing over, promise by promise: each of the sender's open promises stays, moves, or is asked to be let go. */
export function DispositionFields({ given, name, label }: Drawn) {
  const t = useHandoverActionsTexts();
  const labels = useLabel();
  const said = useSaidText();
  const names = useNames();
  const to = receiver({ to: useWatch({ name: 'to' }) });
  const { page } = given;
  const owed = owedIn(given);
  if (page === undefined || owed.length === 0) return null;
  return (
    <fieldset className={css.groups}>
      <legend>{label}</legend>
      {owed.map((row) => (
        <SelectField
          key={row.commitmentId}
          name={`${name}.${row.commitmentId}`}
          label={t('disposition', { what: said(row.what), creditor: names.actor(row.creditor) })}
          options={possible(page, row, to).map((value) => ({ value, text: labels('disposition', value) }))}
        />
      ))}
    </fieldset>
  );
}
