import type { CommitmentRow } from '@handslag/contract/commitment';
import type { ReactNode } from 'react';
import { useLabel } from '../../lib/language.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import css from './commitments.module.css';
import { useDueText } from '../../things/commitment/when.ts';
import { useReader } from '../../lib/reader.ts';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentsTexts = textsOf('commitments');

/** What holds for a commitment: the due date in force beside the original one, the condition, how it came to bind. */
export function Terms({ row }: { row: CommitmentRow }) {
  const t = useCommitmentsTexts();
  const { format } = useReader();
  const label = useLabel();
  const times = row.renegotiatedBefore + row.renegotiatedAfter;
  const dueText = useDueText();
  const remarks = useRemarks(row);
  return (
    <Section title={t('terms')}>
      <dl className={css.terms}>
        <Term name={t('dueInForce')}>{row.due === null ? dueText(row) : <DateText when={row.due} />}</Term>
        <Term name={t('originalDue')}>
          <OriginalDue row={row} />
        </Term>
        {row.timing !== null && <Term name={t('againstDue')}>{label('timing', row.timing)}</Term>}
        {row.originalTiming !== null && (
          <Term name={t('againstOriginal')}>{label('timing', row.originalTiming)}</Term>
        )}
        {row.condition !== null && (
          <Term name={t('condition')}>
            {t(row.condition.commitmentId === undefined ? 'conditionDecision' : 'conditionCommitment')}
            {row.condition.dueWithinDays !== undefined &&
              `. ${t('dueWithin', { days: format.days(row.condition.dueWithinDays) })}`}
          </Term>
        )}
        {row.boundAt !== null && (
          <Term name={t('howBound')}>
            {t(row.selfMade ? 'selfMade' : 'accepted')}, <DateText when={row.boundAt} />
          </Term>
        )}
        <Term name={t('renegotiated')}>
          {times === 0
            ? t('never')
            : t('renegotiatedCounts', { before: row.renegotiatedBefore, after: row.renegotiatedAfter })}
        </Term>
        {row.outlook !== null && <Term name={t('outlook')}>{label('outlook', row.outlook)}</Term>}
        {remarks.length > 0 && <Term name={t('noteworthy')}>{remarks.join('. ')}.</Term>}
      </dl>
    </Section>
  );
}

function OriginalDue({ row: { originalDue, due } }: { row: CommitmentRow }) {
  const t = useCommitmentsTexts();
  if (originalDue === null) return t('noDue');
  return originalDue === due ? t('sameAsNow') : <DateText when={originalDue} />;
}

const useRemarks = (row: CommitmentRow): string[] => {
  const t = useCommitmentsTexts();
  const { format } = useReader();
  return [
    ...(row.extent === 'less-accepted' ? [t('lessAccepted')] : []),
    ...(row.attested ? [t('attested')] : []),
    ...(row.lateRecordedDays > 0 ? [t('lateRecorded', { days: format.days(row.lateRecordedDays) })] : []),
    ...(row.imported ? [t('imported')] : []),
  ];
};

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A change that one side has asked for, as long as the other has not answered. */
export function ProposedChange({ change }: { change: NonNullable<CommitmentRow['proposedChange']> }) {
  const t = useCommitmentsTexts();
  const { actor } = useNames();
  return (
    <div className={css.change}>
      <strong>{t('proposedChange')}</strong>
      <span>{t('proposedBy', { actor: actor(change.by) })}</span>
      {change.due !== null && (
        <span>
          {t('newDue')}: <DateText when={change.due} />
        </span>
      )}
      {change.what !== null && (
        <span>
          {t('newWhat')}: <Said text={change.what} />
        </span>
      )}
      {change.why !== null && <Said text={change.why} quote />}
    </div>
  );
}
