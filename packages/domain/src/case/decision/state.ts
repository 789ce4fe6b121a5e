import type { Id } from '../../shared/id.ts';
import type { CalendarDate, Instant } from '../../shared/time.ts';
import type { Level, Meaning, Stand } from './events.ts';

export type DecisionStatus = 'proposed' | 'made' | 'superseded' | 'revoked';

/** What the rules need to know of a decision; what it says is not here. */
export interface DecisionState {
  id: Id;
  level: Level;
  status: DecisionStatus;
  /** When it was made, by when it happened; it stays when the decision later falls. */
  madeAt: Instant | undefined;
  decidedBy: readonly Id[];
  /** Those of them who say that they did not decide this. */
  contestedBy: ReadonlySet<Id>;
  /** Those of them who have asked that it falls. */
  revocationAskedBy: ReadonlySet<Id>;
  /** The latest stand of each actor. */
  positions: ReadonlyMap<Id, Stand>;
  interpretations: ReadonlyMap<Id, Meaning>;
  anchored: ReadonlySet<Id>;
  reviewOn: CalendarDate | undefined;
  supersededBy: Id | undefined;
}

/** Actors whose latest stand is an objection. */
export const objectors = (decision: DecisionState | undefined): Id[] =>
  [...(decision?.positions ?? [])].filter(([, stand]) => stand === 'object').map(([actor]) => actor);

/** Those who decided it, and have neither asked that it falls nor said that they never decided it. */
export const yetToRevoke = (decision: DecisionState | undefined): Id[] =>
  (decision?.decidedBy ?? []).filter(
    (actor) => !decision?.revocationAskedBy.has(actor) && !decision?.contestedBy.has(actor),
  );
