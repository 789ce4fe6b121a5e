import type { Questions } from '../case/question/state.ts';
import { GrowingMap } from '../shared/growing-map.ts';
import type { Id } from '../shared/id.ts';
import type { Instant } from '../shared/time.ts';
import type { Mandate, Role } from './events.ts';
import { type LegalBases, startingList } from './legal-bases.ts';
import type { Representations } from './representation.ts';
import type { TakesTwo } from './second-yes.ts';

export interface Representative {
  /** Whose act it was that the person speaks for the actor: who appointed, or proposed and seconded. */
  broughtInBy?: readonly Id[];
  function: string;
  mandate: Mandate;
}

/** A mandate that waits for a second yes. */
export interface ProposedMandate extends TakesTwo {
  mandate: Mandate;
  /** Of somebody who does not represent the actor yet. */
  function: string | undefined;
  timeShare: number | undefined;
  why: string | undefined;
}

/** What the rules need to know of a partnership; texts are not here. */
export interface PartnershipState {
  id: Id | undefined;
  timeZone: string;
  steeringCaseId: Id | undefined;
  /** The acceptance clock's default, in working days. */
  answerWithinWorkingDays: number;
  stages: readonly string[];
  /** The list of legal bases as it stands. */
  legalBases: LegalBases;
  /** Actors that take part now. */
  actors: ReadonlySet<Id>;
  /** Since when each actor takes part, by when the log got to know of it. */
  joined: ReadonlyMap<Id, Instant>;
  /** By actor, then by person. */
  representatives: ReadonlyMap<Id, ReadonlyMap<Id, Representative>>;
  /** Who represented whom, with which mandate, from when to when: `representedAt` answers. */
  representations: Representations;
  /** By actor, then by person. */
  proposedMandates: ReadonlyMap<Id, ReadonlyMap<Id, ProposedMandate>>;
  members: ReadonlyMap<Id, Role>;
  resources: ReadonlyMap<Id, { actorId: Id; withdrawn: boolean }>;
  rules: ReadonlyMap<Id, { retired: boolean }>;
  conflicts: ReadonlyMap<Id, { settled: boolean; actors: readonly Id[] }>;
  results: ReadonlySet<Id>;
  dilemmas: ReadonlySet<Id>;
  lessons: ReadonlySet<Id>;
  questions: Questions;
  /** The entries of the partnership's own stream, by event id. */
  entries: GrowingMap<true>;
  /** Commands that have landed: one that comes again adds nothing. */
  handled: GrowingMap<true>;
}

export const noPartnership: PartnershipState = {
  id: undefined,
  timeZone: 'Europe/Oslo',
  steeringCaseId: undefined,
  answerWithinWorkingDays: 3,
  stages: [],
  legalBases: startingList,
  actors: new Set(),
  joined: new Map(),
  representatives: new Map(),
  representations: new Map(),
  proposedMandates: new Map(),
  members: new Map(),
  resources: new Map(),
  rules: new Map(),
  conflicts: new Map(),
  results: new Set(),
  dilemmas: new Set(),
  lessons: new Set(),
  questions: new Map(),
  entries: GrowingMap.empty(),
  handled: GrowingMap.empty(),
};
