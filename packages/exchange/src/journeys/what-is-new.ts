import type { DomainEvent, SaidEvent } from '@handslag/domain/catalogue';
import type { Instant } from '@handslag/domain/shared/time';
import type { PastEvent } from './journey.ts';

/** An event of a stream as it stands in the log, its texts open. */
export type StandingEvent = DomainEvent & { occurredAt: Instant; isImported: boolean };

/** What a file brings to a stream that is there already. */
export interface Brought {
  /** What the stream does not have yet, in the order in which it is to be appended. */
  fresh: PastEvent[];
  /** Kinds of facts that stand otherwise, or are not in the file any more. They stay as they are. */
  contradicts: SaidEvent['type'][];
}

/** Of these there is one in a stream, or one for each thing: another is no new fact, but says otherwise. */
const single: ReadonlySet<SaidEvent['type']> = new Set<SaidEvent['type']>([
  'CaseOpened',
  'CommitmentMade',
  'FulfilmentReported',
  'FulfilmentConfirmed',
  'CaseClosed',
]);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
};

type Event = (SaidEvent | DomainEvent) & { occurredAt: Instant };

/**
 * What tells a fact from others of its stream. The id of a handover is made from its place among the steps, which moves
 * when the file grows: what counts is between whom it was, and when.
 */
const keysOf = (events: readonly Event[]): string[] => {
  const handovers = new Map<string, string>();
  return events.map((event) => {
    const { type, data, occurredAt } = event;
    if (type === 'HandoverProposed') {
      const key = `${type} ${data.from} ${data.to} ${occurredAt}`;
      handovers.set(data.handoverId, key);
      return key;
    }
    if (type === 'HandoverAccepted') return `${type} of ${handovers.get(data.handoverId) ?? data.handoverId}`;
    if (type === 'PartnershipFounded' || type === 'ActorRegistered' || type === 'PersonRegistered')
      return type;
    // Who takes part does so once, whenever that was first seen.
    if (type === 'ActorInvolved' || type === 'ActorJoined') return `${type} ${data.actorId}`;
    return `${type} ${occurredAt} ${JSON.stringify(sorted(data))}`;
  });
};

const counted = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Takes one of a key away; whether there was one. */
const take = (counts: Map<string, number>, key: string): boolean => {
  const left = counts.get(key) ?? 0;
  if (left === 0) return false;
  counts.set(key, left - 1);
  return true;
};

/** An id that a handover of the stream has already is not used again. */
const withFreeIds = (
  fresh: readonly PastEvent[],
  standing: readonly Event[],
  idFor: (text: string) => string,
): PastEvent[] => {
  const used = new Set(
    standing.flatMap(({ type, data }) => (type === 'HandoverProposed' ? [data.handoverId] : [])),
  );
  const renamed = new Map<string, string>();
  return fresh.map((event) => {
    if (event.type === 'HandoverProposed' && used.has(event.data.handoverId)) {
      const id = idFor(`${event.data.handoverId} ${event.data.from} ${event.data.to} ${event.occurredAt}`);
      renamed.set(event.data.handoverId, id);
    }
    if (event.type !== 'HandoverProposed' && event.type !== 'HandoverAccepted') return event;
    const handoverId = renamed.get(event.data.handoverId);
    if (handoverId === undefined) return event;
    return event.type === 'HandoverProposed'
      ? { ...event, data: { ...event.data, handoverId } }
      : { ...event, data: { ...event.data, handoverId } };
  });
};

/**
 * What a file that has grown brings to a stream: what is new is added, what stands is left, and what contradicts it is
 * named. What people have said here since is theirs, and contradicts no file. `idFor`: an id from a text, the same each time.
 */
export const whatIsNew = (
  standing: readonly StandingEvent[],
  past: readonly PastEvent[],
  idFor: (text: string) => string,
): Brought => {
  // What was erased stays so: nothing is brought back.
  if (standing.some(({ type }) => type === 'CaseErased' || type === 'ActorErased' || type === 'PersonErased'))
    return { fresh: [], contradicts: [] };
  const left = counted(keysOf(standing));
  const kinds = new Set(standing.map(({ type }) => type));
  const keys = keysOf(past);
  const fresh: PastEvent[] = [];
  const contradicts = new Set<SaidEvent['type']>();
  for (const [index, event] of past.entries()) {
    if (take(left, keys[index] ?? '')) continue;
    if (single.has(event.type) && kinds.has(event.type)) contradicts.add(event.type);
    else fresh.push(event);
  }
  const standingKeys = keysOf(standing);
  for (const [index, { type, isImported }] of standing.entries()) {
    if (
      isImported &&
      (type === 'StepTaken' || type === 'CaseClosed') &&
      take(left, standingKeys[index] ?? '')
    )
      contradicts.add(type);
  }
  return { fresh: withFreeIds(fresh, standing, idFor), contradicts: [...contradicts] };
};
