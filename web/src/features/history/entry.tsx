import { Link as DsLink } from '@digdir/designsystemet-react';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import { historyTexts } from '@handslag/language/pages/history';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { BylineView, type MoreNames, SentenceView } from '../../ui/sentence-view.tsx';
import css from './history.module.css';

/** One entry of the story: when it happened, what happened, who wrote it down. */
export function Entry({ event, names }: { event: LoggedEvent; names: MoreNames }) {
  const t = useTexts(historyTexts);
  const { partnershipId } = usePartnership();
  const { caseId, occurredAt } = event.meta;
  return (
    <>
      <DateText when={occurredAt} />
      <div className={css.entryText}>
        <SentenceView event={event} names={names} />
        <span className={css.foot}>
          <BylineView event={event} />
          {caseId !== undefined && (
            <DsLink asChild data-size="sm" className="no-print">
              <Link
                to="/p/$partnershipId/cases/$caseId"
                params={{ partnershipId, caseId }}
                search={{ at: event.meta.recordedAt, knownAt: event.meta.recordedAt }}
              >
                {t('toCase')}
              </Link>
            </DsLink>
          )}
        </span>
      </div>
    </>
  );
}
