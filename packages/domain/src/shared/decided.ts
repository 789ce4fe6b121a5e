import type { SaidEvent } from '../catalogue.ts';
import type { Role } from '../partnership/events.ts';
import type { RefusalCode } from '../refusals.ts';
import type { How } from '../word/ground.ts';
import type { Id } from './id.ts';
import type { Instant } from './time.ts';

/** A rule says no: a value, never an exception. The code is documented, and translated for the reader. */
export interface Refusal {
  code: RefusalCode;
  params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What a decision answers: the facts that follow, or why not. */
export type Decided = { ok: true; events: readonly SaidEvent[] } | { ok: false; refusal: Refusal };

export const refuse = (code: RefusalCode, params: Refusal['params'] = {}): Decided => ({
  ok: false,
  refusal: { code, params },
});
export const decided = (...events: SaidEvent[]): Decided => ({ ok: true, events });

/** What surrounds a command: the rules have no clock and know nobody, so it is told to them. */
export interface Circumstance {
  /** The person who records. */
  by: Id;
  /** The actor for whom the person speaks, where there is one. */
  onBehalfOf?: Id | undefined;
  /** The person vouches for what another said, even where it could say it itself. */
  attested?: boolean | undefined;
  /** How what is told for an actor was given. */
  how?: How | undefined;
  /** Which of the case's actors are citizens, where the rules must know. */
  citizens?: ReadonlySet<Id> | undefined;
  recordedAt: Instant;
  occurredAt: Instant;
  /** `import`: recorded as it happened elsewhere, without the texts that our rules would ask for. */
  source?: 'import' | undefined;
  /** The persons that the operator is in partnerships, where it is the operator who says it. */
  operator?: ReadonlySet<Id> | undefined;
  /** A key for machines says at most what this role may say, whatever the role of who made it. */
  atMost?: Role | undefined;
}
