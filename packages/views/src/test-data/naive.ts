import type { StoredEvent } from '@handslag/domain/codec';
import { commitmentEvents } from '@handslag/domain/case/commitment/events';
import { decisionEvents } from '@handslag/domain/case/decision/events';
import { handoverEvents } from '@handslag/domain/case/handover/events';
import { endOfDay } from '@handslag/domain/shared/due';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';

/**
 * What a partnership's cases came to, read off the log event by event with no view between: the last word decides. Said
 * another way than the views say it, so that the same mistake is not made twice.
 */
export interface Naive {
  /** By commitment: verdict and debtor. */
  commitments: Record<Id, string>;
  decisions: Record<Id, string>;
  handovers: Record<Id, string>;
  /** By case: open or closed, and who is responsible. */
  cases: Record<Id, string>;
}

const ends = (due: string): string => (due.length === 10 ? endOfDay(due, 'Europe/Oslo') : due);

const lastWord: Readonly<Record<string, string>> = {
  CommitmentProposed: 'pending',
  CommitmentCountered: 'pending',
  CommitmentActivated: 'running',
  FulfilmentReported: 'claimed',
  FulfilmentConfirmed: 'kept',
  FulfilmentDisputed: 'running',
  CommitmentDeclined: 'declined',
  CommitmentReleased: 'released',
  CommitmentExpired: 'expired',
  CommitmentRevoked: 'broken',
  CommitmentDeclaredBroken: 'broken',
};

const commitmentOf = (events: readonly StoredEvent[], at: Instant): string | undefined => {
  let [word, due, offered, debtor]: (string | undefined)[] = [];
  let conditional = false;
  for (const { type, data } of events) {
    if (type === 'CommitmentMade' || type === 'CommitmentProposed') {
      ({ due, debtor } = data);
      conditional = data.condition !== undefined;
    }
    if (debtor === undefined) continue;
    const isToldOnly = 'told' in data && data.told === true;
    if (!isToldOnly) word = lastWord[type] ?? word;
    // A part that is reported leaves the whole to be done.
    if (type === 'FulfilmentReported' && data.part === 'partial') word = 'running';
    if (type === 'CommitmentMade' || type === 'CommitmentAccepted')
      word = conditional ? 'waiting' : 'running';
    if (type === 'CommitmentCountered' || type === 'CommitmentActivated') due = data.due ?? due;
    if (type === 'ChangeProposed') offered = data.due;
    if (type === 'ChangeRefused') offered = undefined;
    if (type === 'CommitmentActivated' && data.lapsed) due = undefined;
    if (type === 'ChangeAgreed' && !isToldOnly) [due, offered] = [offered ?? due, undefined];
    if (type === 'CommitmentHandedOn') debtor = data.toActor;
  }
  if (word === 'running') word = due !== undefined && ends(due) < at ? 'overdue' : 'open';
  return debtor === undefined ? undefined : `${word} ${debtor}`;
};

const decisionOf = (events: readonly StoredEvent[]): string | undefined => {
  let state: string | undefined;
  for (const { type } of events) {
    if (type === 'DecisionProposed') state ??= 'proposed';
    if (type === 'DecisionMade') state = 'made';
    if (type === 'DecisionSuperseded' && state) state = 'superseded';
    if (type === 'DecisionRevoked' && state) state = 'revoked';
  }
  return state;
};

const handoverWords: Readonly<Record<string, string>> = {
  HandoverAccepted: 'accepted',
  HandoverDeclined: 'declined',
  HandoverWithdrawn: 'withdrawn',
  HandoverLanded: 'landed',
};
const handoverOf = (events: readonly StoredEvent[]): string | undefined => {
  let state: string | undefined;
  for (const { type } of events) {
    if (type === 'HandoverProposed') state = 'proposed';
    else if (state !== undefined)
      state = type === 'HandoverVerified' && state !== 'landed' ? 'verified' : (handoverWords[type] ?? state);
  }
  return state;
};

const caseOf = (events: readonly StoredEvent[]): string | undefined => {
  let [state, responsible]: (string | undefined)[] = [];
  const takers = new Map<Id, Id>();
  for (const { type, data } of events) {
    if (type === 'CaseOpened' || type === 'CaseReopened') [state, responsible] = ['open', data.responsible];
    if (type === 'CaseClosed' && state) state = 'closed';
    if (type === 'HandoverProposed' && data.scope === 'case') takers.set(data.handoverId, data.to);
    if (type === 'HandoverAccepted') responsible = takers.get(data.handoverId) ?? responsible;
  }
  return state && `${state} ${responsible}`;
};

const each = (
  events: readonly StoredEvent[],
  idOf: (event: StoredEvent) => Id | undefined,
  tell: (its: readonly StoredEvent[]) => string | undefined,
): Record<Id, string> =>
  Object.fromEntries(
    [...Map.groupBy(events, idOf)].flatMap(([id, its]) => {
      const told = id === undefined ? undefined : tell(its);
      return id === undefined || told === undefined ? [] : [[id, told]];
    }),
  );

/** How it stood at a moment, by what had happened and was known then. */
export const naively = (all: readonly StoredEvent[], at: Instant, knownAt: Instant): Naive => {
  const events = all.filter(({ meta }) => meta.occurredAt <= at && meta.recordedAt <= knownAt);
  const among = (types: object) => events.filter(({ type }) => Object.hasOwn(types, type));
  return {
    commitments: each(
      among(commitmentEvents),
      ({ data }) => ('commitmentId' in data ? data.commitmentId : undefined),
      (its) => commitmentOf(its, at),
    ),
    decisions: each(
      among(decisionEvents),
      ({ data }) => ('decisionId' in data ? data.decisionId : undefined),
      decisionOf,
    ),
    handovers: each(
      among(handoverEvents),
      ({ data }) => ('handoverId' in data ? data.handoverId : undefined),
      handoverOf,
    ),
    cases: each(events, ({ meta }) => meta.caseId, caseOf),
  };
};
