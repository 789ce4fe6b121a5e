import { Heading } from '@digdir/designsystemet-react';
import type { CommitmentRow } from '@handslag/contract/commitment';
import { SelectField } from '../../ui/fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { useSaidText } from '../../ui/said.tsx';
import css from './handover-actions.module.css';
import { possible } from './owed.ts';
import { textsOf } from '../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

/** What becomes of every open promise of the sender. */
export function DispositionFields({ owed, to }: { owed: readonly CommitmentRow[]; to: string }) {
  const t = useHandoverActionsTexts();
  const said = useSaidText();
  const names = useNames();
  if (owed.length === 0) return null;
  return (
    <div className={css.lead}>
      <Heading level={3} data-size="2xs">
        {t('commitments')}
      </Heading>
      <p className="quiet">{t('commitmentsHelp')}</p>
      {owed.map((row) => (
        <SelectField
          key={row.commitmentId}
          name={`dispositions.${row.commitmentId}`}
          label={t('disposition', { what: said(row.what), creditor: names.actor(row.creditor) })}
          options={possible(row, to).map((value) => ({ value, text: t(value) }))}
        />
      ))}
    </div>
  );
}
