import type { SaidEvent } from '../catalogue.ts';
import type { NewEvent } from '../codec.ts';
import type { Role } from '../partnership/events.ts';
import type { Circumstance, Decided } from './decided.ts';
import type { GrowingMap } from './growing-map.ts';
import type { Id } from './id.ts';
import type { Instant } from './time.ts';
import type { Grounds, How } from '../word/ground.ts';

/** Why somebody may not even ask. What is not to be seen is not to be told from what is not there. */
export type Closed = 'access/not-found' | 'access/forbidden';

/** Who asks for something to be recorded, and in which partnership they stand. */
export interface Asker {
  by: Id;
  partnershipId: Id;
  /** The case, where it is one. */
  caseId?: Id | undefined;
  recordedAt: Instant;
  /** A key for machines asks with at most this role. */
  atMost?: Role | undefined;
  source?: 'import' | 'system' | undefined;
  /** The persons that the operator is in partnerships, where it is the operator who asks. */
  operator?: ReadonlySet<Id> | undefined;
  /** Persons who are brought in by their address, wherever they were registered. */
  invited?: ReadonlySet<Id> | undefined;
}

/** What every command may say of itself. */
export interface Said {
  type: string;
  occurredAt?: Instant | undefined;
  onBehalfOf?: Id | undefined;
  heard?: How | undefined;
  attested?: boolean | undefined;
}

/** What every stream remembers: the commands that have landed in it, by idempotency key. */
export interface Remembers {
  handled: GrowingMap<true>;
}

/**
 * All that there is to know of one kind of stream: how it begins, what each fact changes, what else a decision turns on,
 * who may ask, and what follows from a command. Pure and total, but for `needs`, which looks up what it is told to by `look`.
 */
export interface Decider<Command extends Said, State extends Remembers, Around, Look> {
  initial: (id: Id) => State;
  evolve: (state: State, event: NewEvent) => State;
  /** Looks up what the gate and the rules must know beside the stream itself. */
  needs: (commands: readonly Command[], asker: Asker, look: Look) => Promise<Around>;
  /** Why this person may not even ask; undefined where the rules are to decide. */
  gate: (commands: readonly Command[], state: State, asker: Asker, around: Around) => Closed | undefined;
  decide: (command: Command, state: State, circumstance: Circumstance, around: Around) => Decided;
  /** On what it rests that a fact is an actor's word, as the state stood before it; absent where nothing here is one's. */
  groundsOf?: (
    said: SaidEvent,
    state: State,
    circumstance: Circumstance,
    around: Around,
  ) => Grounds | undefined;
}
