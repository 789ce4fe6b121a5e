import type { Id } from '../shared/id.ts';
import type { Instant } from '../shared/time.ts';
import type { Mandate } from './events.ts';
import type { PartnershipState } from './state.ts';

/** One stretch of time in which a person represented an actor with one mandate, by when the log got to know of it. */
interface Representation {
  personId: Id;
  mandate: Mandate;
  from: Instant;
  /** Undefined while it lasts. */
  until: Instant | undefined;
}

/** By actor; the earliest first. */
export type Representations = ReadonlyMap<Id, readonly Representation[]>;

/** Before every instant that the log can hold: of facts that do not say when the log got them. */
export const ALWAYS: Instant = '1900-01-01T00:00:00.000000Z';

/**
 * With which mandate a person represented an actor at an instant; undefined where they did not. Both are by when the log
 * got them, so ask with the `recordedAt` of a statement: a mandate that is recorded later makes nobody's earlier words
 * the actor's own, whenever it is said to have begun.
 */
export const representedAt = (
  { representations }: Pick<PartnershipState, 'representations'>,
  actor: Id,
  person: Id,
  at: Instant,
): Mandate | undefined =>
  representations
    .get(actor)
    ?.find(
      ({ personId, from, until }) => personId === person && from <= at && (until === undefined || at < until),
    )?.mandate;

const end = (all: readonly Representation[], ends: (one: Representation) => boolean, at: Instant) =>
  all.map((one) => (one.until === undefined && ends(one) ? { ...one, until: at } : one));

/** A person represents an actor, from now on with this mandate. */
export const begun = (
  all: Representations,
  { actorId, personId, mandate }: { actorId: Id; personId: Id; mandate: Mandate },
  at: Instant,
): Representations => {
  const before = end(all.get(actorId) ?? [], (one) => one.personId === personId, at);
  return new Map(all).set(actorId, [...before, { personId, mandate, from: at, until: undefined }]);
};

/** A person represents an actor no longer; without a person: nobody does. */
export const ended = (
  all: Representations,
  { actorId, personId }: { actorId: Id; personId?: Id | undefined },
  at: Instant,
): Representations => {
  const ends = (one: Representation) => personId === undefined || one.personId === personId;
  return new Map(all).set(actorId, end(all.get(actorId) ?? [], ends, at));
};
