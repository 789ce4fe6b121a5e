import { Link as DsLink } from '@digdir/designsystemet-react';
import type { CommitmentRow } from '@handslag/contract/commitment';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import { Link } from '@tanstack/react-router';
import { z } from 'zod';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { BylineView, SentenceView } from '../../ui/sentence-view.tsx';
import css from './commitments.module.css';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentsTexts = textsOf('commitments');

/** Everything that was said about a commitment, in order, each with who wrote it down and a way to what was known then. */
export function Talk({ events, row }: { events: readonly LoggedEvent[]; row: CommitmentRow }) {
  const t = useCommitmentsTexts();
  const { partnershipId } = usePartnership();
  const names = { commitment: (id: string) => (id === row.commitmentId ? row.what : undefined) };
  return (
    <ol className={css.conversation}>
      {events.map((event) => (
        <li key={event.id} className={css.turn}>
          <DateText when={event.meta.occurredAt} />
          <div className={css.turnText}>
            <SentenceView event={event} names={names} />
            <EvidenceOf event={event} />
            <BylineView event={event} />
            <DsLink asChild data-size="sm" className="no-print">
              <Link
                to="/p/$partnershipId/cases/$caseId"
                params={{ partnershipId, caseId: row.caseId }}
                search={{ at: event.meta.recordedAt, knownAt: event.meta.recordedAt }}
              >
                {t('knownThen')}
                <span className="visually-hidden">
                  {' '}
                  (<DateText when={event.meta.recordedAt} />)
                </span>
              </Link>
            </DsLink>
          </div>
        </li>
      ))}
    </ol>
  );
}

const Evidence = z.array(
  z.object({
    kind: z.string(),
    link: z.url({ protocol: /^https?$/ }).optional(),
    text: z.string().optional(),
  }),
);

/** What the debtor points to, where a report has it. */
function EvidenceOf({ event }: { event: LoggedEvent }) {
  const label = useLabel();
  const evidence = Evidence.safeParse(event.data['evidence']);
  if (!evidence.success || evidence.data.length === 0) return null;
  return (
    <ul className={css.evidence}>
      {evidence.data.map(({ kind, link, text }) => (
        <li key={`${kind} ${link ?? ''} ${text ?? ''}`}>
          {label('evidence', kind)}:{' '}
          {link === undefined ? (
            text
          ) : (
            <DsLink href={link} rel="noreferrer">
              {text ?? link}
            </DsLink>
          )}
        </li>
      ))}
    </ul>
  );
}
