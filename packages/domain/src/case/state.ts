import type { EventName } from '../catalogue.ts';
import type { Consent } from './consent.ts';
import type { CommitmentState } from './commitment/state.ts';
import type { DecisionState } from './decision/state.ts';
import type { HandoverState } from './handover/state.ts';
import type { Questions } from './question/state.ts';
import type { Ground } from '../word/ground.ts';
import type { ToldStatements } from './word/told.ts';
import { GrowingMap } from '../shared/growing-map.ts';
import type { Id } from '../shared/id.ts';
import type { Instant } from '../shared/time.ts';
import type { CaseAccess, CaseKind } from './events.ts';

/** An event of the case, as far as a correction must know it. */
export interface Entry {
  type: EventName;
  recordedBy: Id;
  onBehalfOf: Id | undefined;
  /** The actors whose word it is, each with the ground on which it was said; none where it is its recorder's. */
  words: readonly (readonly [actor: Id, ground: Ground['ground']])[];
}

type CaseStatus = 'unopened' | 'open' | 'closed';

/** What the rules need to know of a case; texts are not here, since they are sealed when the log is read. */
export interface CaseState {
  id: Id | undefined;
  partnershipId: Id | undefined;
  kind: CaseKind;
  access: CaseAccess;
  status: CaseStatus;
  /** When the log got it that the case was opened. */
  openedAt: Instant | undefined;
  closedAt: Instant | undefined;
  erased: boolean;
  /** Exactly one while the case is open; the last one when it is closed. */
  responsible: Id | undefined;
  /** Actors that are involved now. */
  actors: ReadonlySet<Id>;
  stage: string | undefined;
  consents: ReadonlyMap<Id, Consent>;
  commitments: ReadonlyMap<Id, CommitmentState>;
  handovers: ReadonlyMap<Id, HandoverState>;
  decisions: ReadonlyMap<Id, DecisionState>;
  goals: ReadonlySet<Id>;
  questions: Questions;
  /** By promise, handover, decision or consent: when the last fact happened that changed how it stands. */
  lastFacts: ReadonlyMap<Id, Instant>;
  /** What was told for actors, by event id. */
  told: ToldStatements;
  /** Ids of goals, meetings, outcomes and notes: none is used twice. */
  named: GrowingMap<true>;
  /** Coordinators who opened the case without being involved, and until when; without an end it has ended. */
  openedBy: ReadonlyMap<Id, Instant | undefined>;
  /** By event id. */
  entries: GrowingMap<Entry>;
  /** Commands that have landed, by idempotency key. */
  handled: GrowingMap<true>;
}

const initialCase: CaseState = {
  id: undefined,
  partnershipId: undefined,
  kind: 'initiative',
  access: 'involved',
  status: 'unopened',
  openedAt: undefined,
  closedAt: undefined,
  erased: false,
  responsible: undefined,
  actors: new Set(),
  stage: undefined,
  consents: new Map(),
  commitments: new Map(),
  handovers: new Map(),
  decisions: new Map(),
  goals: new Set(),
  questions: new Map(),
  lastFacts: new Map(),
  told: new Map(),
  named: GrowingMap.empty(),
  openedBy: new Map(),
  entries: GrowingMap.empty(),
  handled: GrowingMap.empty(),
};

/** A case that nobody has opened yet, under the id that it will have. */
export const unopenedCase = (id: Id): CaseState => ({ ...initialCase, id });

/** Whether an actor takes part in a case. Every actor of the partnership takes part in its steering. */
export const isInvolved = (
  state: { kind: CaseState['kind']; actors: ReadonlySet<Id> },
  partnership: { actors: ReadonlySet<Id> },
  actor: Id,
): boolean => state.actors.has(actor) || (state.kind === 'steering' && partnership.actors.has(actor));
