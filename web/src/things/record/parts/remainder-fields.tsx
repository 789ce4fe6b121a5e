import { useLabel } from '../../../lib/language.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { useNames } from '../../../ui/names.tsx';
import { useSaidText } from '../../../ui/said.tsx';
import css from '../form.module.css';
import type { Given } from '../given.ts';
import { openThings } from '../remainders.ts';
import type { Drawn } from '../row.ts';
import { inside, type Values } from '../to-command.ts';

const thingsOf = ({ page }: Given) => (page === undefined ? [] : openThings(page));

/** The likeliest of what can become of each thing that is open. */
export const remaindersStart = (given: Given): Values => ({
  remainders: Object.fromEntries(thingsOf(given).map(({ id, choices }) => [id, choices[0]])),
});

/** What becomes of each thing that is open when the case closes. */
export const remaindersSaid = (given: Given, values: Values): Values => {
  const chosen = inside(values['remainders']);
  return {
    remainders: thingsOf(given).map(({ id, kind, choices }) => ({
      id,
      kind,
      becomes: chosen[id] ?? choices[0],
    })),
  };
};

/** Nothing is forgotten: each promise and handover that is open gets an answer. */
export function RemainderFields({ given, name, label }: Drawn) {
  const labels = useLabel();
  const names = useNames();
  const said = useSaidText();
  const things = thingsOf(given);
  if (things.length === 0) return null;
  return (
    <fieldset className={css.groups}>
      <legend>{label}</legend>
      {things.map((thing) => (
        <SelectField
          key={thing.id}
          name={`${name}.${thing.id}`}
          label={
            thing.kind === 'commitment'
              ? `${names.actor(thing.row.debtor)}: ${said(thing.row.what)}`
              : `${names.actor(thing.row.from)} → ${names.actor(thing.row.to)}`
          }
          options={thing.choices.map((value) => ({ value, text: labels('remainder', value) }))}
        />
      ))}
    </fieldset>
  );
}
