import { getEvent } from '@handslag/contract/questions/event';
import {
  Button,
  Dialog,
  DialogBlock,
  Heading,
  Link as DsLink,
  Paragraph,
} from '@digdir/designsystemet-react';
import type { CommitmentRow } from '@handslag/contract/commitment';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { PersonName } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { SentenceView } from '../../ui/sentence-view.tsx';
import { VerdictTag } from '../../things/commitment/verdict-tag.tsx';
import css from './evidence.module.css';
import { useShortNames } from './short-names.ts';
import { useReader } from '../../lib/reader.ts';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useLedgerTexts = textsOf('ledger');

interface Props {
  row: CommitmentRow;
  /** As of when the ledger is drawn up: carried on to the conversation. */
  moment: { at?: string | undefined; knownAt?: string | undefined };
  onClose: () => void;
}

/** Beside the rows: the events that one verdict rests on, as they stand in the log. */
export function Evidence({ row, moment, onClose }: Props) {
  const t = useLedgerTexts();
  const { partnershipId } = usePartnership();
  const { actor } = useShortNames();
  const titleId = useId();
  return (
    <Dialog
      open
      placement="right"
      closedby="any"
      closeButton={t('close')}
      aria-labelledby={titleId}
      className={css.drawer}
      onClose={onClose}
    >
      <DialogBlock>
        <Heading level={2} data-size="xs" id={titleId}>
          {t('evidenceTitle')}
        </Heading>
        <div className={css.head}>
          <Said text={row.what} />
          <span className="quiet">
            {actor(row.debtor)} → {actor(row.creditor)}
          </span>
          <VerdictTag row={row} />
        </div>
      </DialogBlock>
      <DialogBlock>
        <Paragraph data-size="sm">{t('evidenceLead')}</Paragraph>
        <ol className={css.events}>
          {row.events.map((eventId) => (
            <Proof key={eventId} eventId={eventId} />
          ))}
        </ol>
      </DialogBlock>
      <DialogBlock className={css.foot}>
        <DsLink asChild>
          <Link
            to="/p/$partnershipId/commitments/$commitmentId"
            params={{ partnershipId, commitmentId: row.commitmentId }}
            search={{ at: moment.at, knownAt: moment.knownAt }}
          >
            {t('toCommitment')}
          </Link>
        </DsLink>
        <Button variant="secondary" data-size="sm" onClick={onClose}>
          {t('close')}
        </Button>
      </DialogBlock>
    </Dialog>
  );
}

function Proof({ eventId }: { eventId: string }) {
  const { partnershipId } = usePartnership();
  const event = useQuestion(
    getEvent,
    { params: { partnershipId, eventId } },
    {
      // What the log has recorded stays as it is; only what may be read of it can change.
      staleTime: 300_000,
    },
  );
  return (
    <li className={css.event}>
      <Answered query={event}>{(event) => <Fact event={event} />}</Answered>
    </li>
  );
}

const DAY_MS = 86_400_000;

function Fact({ event }: { event: LoggedEvent }) {
  const t = useLedgerTexts();
  const { format } = useReader();
  const { occurredAt, recordedAt, recordedBy } = event.meta;
  const late = Math.floor((Date.parse(recordedAt) - Date.parse(occurredAt)) / DAY_MS);
  return (
    <>
      <SentenceView event={event} />
      <dl className={css.facts}>
        <dt>{t('happened')}</dt>
        <dd>
          <DateText when={occurredAt} as="moment" />
        </dd>
        <dt>{t('recorded')}</dt>
        <dd>
          <DateText when={recordedAt} as="moment" />
          {late > 0 && <>, {t('lateBy', { days: format.days(late) })}</>}
        </dd>
        <dt>{t('by')}</dt>
        <dd>
          <PersonName id={recordedBy} />
        </dd>
        <dt>{t('id')}</dt>
        <dd>
          {event.type} <code className={css.id}>{event.id}</code>
        </dd>
        <dt>{t('position')}</dt>
        <dd>
          {event.position} ({t('revision', { revision: event.revision })})
        </dd>
      </dl>
    </>
  );
}
