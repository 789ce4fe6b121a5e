import type { CaseRow } from '@handslag/contract/case';
import { Link } from '@tanstack/react-router';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { Item } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCasesTexts = textsOf('cases');

/** A case in a list: what it is, who is responsible, what is open. */
export function CaseItem({ row }: { row: CaseRow }) {
  const t = useCasesTexts();
  const label = useLabel();
  const names = useNames();
  const dateText = useDateText();
  const { partnershipId } = usePartnership();
  const { openCommitments } = row;
  return (
    <Item
      title={
        <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId: row.caseId }}>
          <Said text={row.title} />
        </Link>
      }
      status={
        <span className="row">
          {row.overdue > 0 && <StatusTag tone="attention">{t('overdue', { n: row.overdue })}</StatusTag>}
          {row.openHandovers > 0 && <StatusTag tone="waiting">{t('handoverWaits')}</StatusTag>}
          {row.closedAt !== null && (
            <StatusTag tone="done">{t('closed', { day: dateText(row.closedAt, 'short') })}</StatusTag>
          )}
        </span>
      }
      meta={
        <>
          <span>{label('caseKind', row.kind)}</span>
          {row.stage !== null && <span>{row.stage}</span>}
          <span>
            {t('responsible', {
              actor: names.actor(row.responsible),
              day: dateText(row.responsibleSince, 'short'),
            })}
          </span>
          {openCommitments > 0 && <span>{t('openCommitments', { n: openCommitments })}</span>}
          {row.imported && <span>{t('imported')}</span>}
          <span>{t('lastAt', { day: dateText(row.lastAt, 'short') })}</span>
        </>
      }
    />
  );
}
