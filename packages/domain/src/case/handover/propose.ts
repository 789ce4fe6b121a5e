import { isImport, refuseOutsiders, refuseStrangers, type Say, type Situation } from '../situation.ts';
import { isOpen } from '../commitment/state.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { dayOf, workingDaysAfter } from '../../shared/due.ts';
import type { CalendarDate } from '../../shared/time.ts';
import { asEnd } from './speak.ts';
import { isUnanswered } from './state.ts';

type Proposal = Say<'ProposeHandover'>;

/** Every open commitment of the sender gets a disposition that can be carried out. */
const refuseDispositions = (command: Proposal, situation: Situation): Decided | undefined => {
  const { from, to, commitments } = command;
  const { state } = situation;
  const named = commitments.map(({ commitmentId }) => commitmentId);
  const twice = named.filter((id, index) => named.indexOf(id) !== index);
  if (twice.length > 0) return refuse('handover/disposition-twice', { commitments: twice });
  const owed = [...state.commitments.values()].filter((c) => c.debtor === from && isOpen(c));
  const foreign = named.filter((id) => !owed.some((commitment) => commitment.id === id));
  if (foreign.length > 0) return refuse('handover/not-the-senders', { commitments: foreign });
  const missing = owed.filter(({ id }) => !named.includes(id)).map(({ id }) => id);
  if (missing.length > 0 && !isImport(situation))
    return refuse('handover/dispositions-missing', { commitments: missing });
  const become = (disposition: string) =>
    owed.filter((c) => commitments.some((d) => d.commitmentId === c.id && d.disposition === disposition));
  const own = become('moves').filter(({ creditor }) => creditor === to);
  if (own.length > 0) return refuse('handover/would-owe-itself', { commitments: own.map(({ id }) => id) });
  const reported = [...become('moves'), ...become('release')].filter(({ status }) => status === 'reported');
  return reported.length > 0
    ? refuse('commitment/under-fulfilment', { commitments: reported.map(({ id }) => id) })
    : undefined;
};

const refuseOffer = (command: Proposal, situation: Situation): Decided | undefined => {
  const { handoverId, from, to, scope } = command;
  const { state } = situation;
  if (state.handovers.has(handoverId)) return refuse('already-exists', { handoverId });
  if (from === to) return refuse('handover/to-itself', { actor: from });
  const unknown = refuseStrangers(situation, [from]) ?? refuseOutsiders(situation, [to]);
  if (unknown || isImport(situation)) return unknown;
  if (command.situation === undefined) return refuse('handover/situation-missing');
  if (scope === 'task') return undefined;
  if (from !== state.responsible) return refuse('handover/not-responsible', { actor: from });
  const pending = [...state.handovers.values()].find((h) => h.scope === 'case' && isUnanswered(h));
  return pending && refuse('handover/already-pending', { handoverId: pending.id, to: pending.to });
};

const answerDay = (command: Proposal, situation: Situation, today: CalendarDate): CalendarDate | undefined =>
  command.answerBy ??
  (isImport(situation) ? undefined : workingDaysAfter(today, situation.partnership.answerWithinWorkingDays));

/** The sender offers; it stays responsible until the receiver accepts, which reads the offer without being in the case. */
export const proposeHandover = (command: Proposal, situation: Situation): Decided => {
  const { circumstance, partnership } = situation;
  const refused = refuseOffer(command, situation) ?? refuseDispositions(command, situation);
  if (refused) return refused;
  const today = dayOf(circumstance.occurredAt, partnership.timeZone);
  const answerBy = answerDay(command, situation, today);
  if (answerBy !== undefined && answerBy < today && !isImport(situation))
    return refuse('handover/answer-by-too-early', { answerBy });
  const { handoverId, from, to, scope, commitments } = command;
  return asEnd(situation, { from, to }, 'from', { mandate: 'commit' }, () =>
    decided({
      type: 'HandoverProposed',
      data: {
        handoverId,
        from,
        to,
        scope,
        commitments,
        answerBy,
        situation: command.situation,
        background: command.background,
        assessment: command.assessment,
        recommendation: command.recommendation,
      },
    }),
  );
};
