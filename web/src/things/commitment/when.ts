import type { CommitmentRow } from '@handslag/contract/commitment';
import { useReader } from '../../lib/reader.ts';
import { textsOf } from '../../lib/texts.ts';
import { useDateText } from '../../ui/date-text.tsx';

const useCommitmentActionsTexts = textsOf('commitment-actions');

/** By when a promise is to be kept: the day, so many days after what it waits for, or no day at all. */
export const useDueText = () => {
  const t = useCommitmentActionsTexts();
  const { format } = useReader();
  const dateText = useDateText();
  return ({ due, condition }: Pick<CommitmentRow, 'due' | 'condition'>): string => {
    if (due !== null) return t('dueBy', { day: dateText(due) });
    const days = condition?.dueWithinDays;
    return days === undefined ? t('noDue') : t('daysAfter', { days: format.days(days) });
  };
};

/** What it waits for has not come about: afterwards the promise stands like any other. */
const stillWaits: ReadonlySet<CommitmentRow['verdict']> = new Set(['pending', 'waiting', 'expired']);

/** What a promise waits for before it applies; `what`: the other promise or the decision, where it is at hand. */
export const useConditionText = () => {
  const t = useCommitmentActionsTexts();
  return (
    { condition, verdict }: Pick<CommitmentRow, 'condition' | 'verdict'>,
    what?: string,
  ): string | undefined => {
    if (condition === null || !stillWaits.has(verdict)) return undefined;
    if (condition.commitmentId === undefined)
      return what === undefined ? t('afterDecision') : t('afterThisDecision', { what });
    return what === undefined ? t('afterCommitment') : t('afterThisCommitment', { what });
  };
};
