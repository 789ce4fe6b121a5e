import type { CommitmentRow } from '@handslag/contract/commitment';
import { useDateText } from '../../ui/date-text.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import css from './commitment-actions.module.css';
import { useConditionText, useDueText } from '../../things/commitment/when.ts';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentActionsTexts = textsOf('commitment-actions');

/** What the promise is, whole, above the form that says something of it; `after`: what it waits for, as the case has it. */
export function Summary({ row, after }: { row: CommitmentRow; after?: string | undefined }) {
  const t = useCommitmentActionsTexts();
  const names = useNames();
  const due = useDueText()(row);
  const condition = useConditionText()(row, after);
  return (
    <div className={css.summary}>
      <p className={css.promise}>
        {t('promise', { debtor: names.actor(row.debtor), creditor: names.actor(row.creditor) })},{' '}
        {[condition, due].filter((part) => part !== undefined).join(', ')}:
      </p>
      <p className={css.what}>
        <Said text={row.what} />
      </p>
    </div>
  );
}

/** What the other side asks to change. */
export function ChangeSummary({ row }: { row: CommitmentRow }) {
  const t = useCommitmentActionsTexts();
  const names = useNames();
  const dateText = useDateText();
  const change = row.proposedChange;
  if (change === null) return null;
  return (
    <div className={css.change}>
      <p>{t('changeAsked', { actor: names.actor(change.by) })}</p>
      {change.what !== null && (
        <p>
          <Said text={change.what} />
        </p>
      )}
      {change.due !== null && (
        <p>
          {t('from', { was: row.due === null ? t('noDue') : dateText(row.due) })}{' '}
          <strong>{t('to', { becomes: dateText(change.due) })}</strong>
        </p>
      )}
      {change.why !== null && <Said text={change.why} quote />}
    </div>
  );
}
