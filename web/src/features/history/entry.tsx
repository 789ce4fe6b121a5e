import { Link as DsLink } from '@digdir/designsystemet-react';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { BylineView, type MoreNames, SentenceView } from '../../ui/sentence-view.tsx';
import css from './history.module.css';
import { textsOf } from '../../lib/texts.ts';

const useHistoryTexts = textsOf('history');

/** One entry of the story: when it happened, what happened, who wrote it down. */
export function Entry({ event, names }: { event: LoggedEvent; names: MoreNames }) {
  const t = useHistoryTexts();
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
