import type { HandoverRow } from '@handslag/contract/case';
import { Link } from '@tanstack/react-router';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Item } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { StatusTag, type Tone } from '../../ui/status-tag.tsx';
import { Coming } from './coming.tsx';
import { HandoverActions } from './handover-actions.tsx';
import { Told } from './told.tsx';
import { textsOf } from '../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

const tones: Readonly<Record<HandoverRow['state'], Tone>> = {
  proposed: 'waiting',
  accepted: 'open',
  declined: 'ended',
  withdrawn: 'ended',
  verified: 'open',
  landed: 'done',
};

interface Props {
  row: HandoverRow;
  showCase?: boolean;
  mayAnswer?: boolean;
}

/** A handover in a list: from whom to whom, what was told, what was read back, and the answer in place. */
export function HandoverItem({ row, showCase = false, mayAnswer = true }: Props) {
  const t = useHandoverActionsTexts();
  const label = useLabel();
  const names = useNames();
  const { partnershipId } = usePartnership();
  return (
    <Item
      title={`${names.actor(row.from)} → ${names.actor(row.to)}`}
      status={
        <StatusTag tone={row.unanswered ? 'attention' : tones[row.state]}>
          {label('handoverState', row.state)}
        </StatusTag>
      }
      meta={
        <>
          <span>{label('scope', row.scope)}</span>
          <DateText when={row.proposedAt} />
          {row.state === 'proposed' && row.answerBy !== null && (
            <span>
              {t('answerBy')} <DateText when={row.answerBy} />
            </span>
          )}
          {showCase && (
            <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId: row.caseId }}>
              {t('toCase')}
            </Link>
          )}
        </>
      }
      actions={mayAnswer && <HandoverActions row={row} />}
    >
      <Told row={row} />
      {row.state === 'proposed' && <Coming row={row} />}
      {row.questions.map((one) => (
        <div key={JSON.stringify(one)} className="stack">
          <Said text={one.question} quote />
          {one.answer !== null && <Said text={one.answer} />}
        </div>
      ))}
      {row.readBack !== null && (
        <div>
          <p className="quiet">{t('readBack')}</p>
          <Said text={row.readBack} quote />
        </div>
      )}
      {row.missed !== null && (
        <div>
          <p className="quiet">{t('missed')}</p>
          <Said text={row.missed} />
        </div>
      )}
      {row.declinedWhy !== null && <Said text={row.declinedWhy} quote />}
    </Item>
  );
}
