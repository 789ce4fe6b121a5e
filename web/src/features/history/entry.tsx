import { Link as DsLink } from '@digdir/designsystemet-react';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import type { Offer } from '@handslag/contract/offer';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { aboutEntry } from '../../things/record/about-entry.ts';
import { SayButton } from '../../things/record/say-button.tsx';
import { BylineView, type MoreNames, SentenceView } from '../../ui/sentence-view.tsx';
import css from './history.module.css';
import { textsOf } from '../../lib/texts.ts';

const useHistoryTexts = textsOf('history');

interface Props {
  event: LoggedEvent;
  names: MoreNames;
  /** What the reader may say of it. */
  offers?: readonly Offer[];
}

/** One entry of the story: when it happened, what happened, who wrote it down, and what may be said of it. */
export function Entry({ event, names, offers }: Props) {
  const t = useHistoryTexts();
  const { partnershipId } = usePartnership();
  const { caseId, occurredAt } = event.meta;
  // What is wrong in an entry of a case is mended where the case can be seen.
  const says = [...new Set(offers?.map(({ say }) => say))].filter((say) => say !== 'CorrectEntry');
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
          {says.map((say) => (
            <SayButton key={say} say={say} about={aboutEntry(say, event)} />
          ))}
        </span>
      </div>
    </>
  );
}
