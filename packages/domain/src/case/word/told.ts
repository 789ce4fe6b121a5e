import type { EventName } from '../../catalogue.ts';
import type { NewEvent } from '../../codec.ts';
import type { Id } from '../../shared/id.ts';
import type { Instant } from '../../shared/time.ts';
import type { Speaker } from '../../word/said-by.ts';
import { vouchedFor } from '../../word/grounds.ts';
import type { CaseState } from '../state.ts';
import { speakersOf } from './speakers.ts';

/** What the actor has said of what was told for it; undefined while it has said nothing. */
type Settled = 'confirmed' | 'contested' | undefined;

/** A statement for which somebody vouches, until each actor that it was told for has settled it. */
export interface Told {
  type: EventName;
  /** The promise, handover, decision or consent that it is about. */
  about: Id | undefined;
  recordedBy: Id;
  /** When the log got it. */
  recordedAt: Instant;
  words: readonly (Speaker & { settled: Settled })[];
}
export type ToldStatements = ReadonlyMap<Id, Told>;

/** The thing that an event is about. */
export const aboutOf = ({ data }: { data: object }): Id | undefined => {
  for (const field of ['commitmentId', 'handoverId', 'decisionId', 'consentId'] as const) {
    const id: unknown = Object.entries(data).find(([name]) => name === field)?.[1];
    if (typeof id === 'string') return id;
  }
  return undefined;
};

/** Settles, for one actor, those statements that the test picks. */
const settle = (
  told: ToldStatements,
  actor: Id,
  settled: Settled,
  picks: (eventId: Id, statement: Told) => boolean,
): ToldStatements => {
  const hit = [...told].filter(
    ([eventId, one]) => picks(eventId, one) && one.words.some((w) => w.actor === actor && !w.settled),
  );
  if (hit.length === 0) return told;
  const next = new Map(told);
  for (const [eventId, one] of hit)
    next.set(eventId, {
      ...one,
      words: one.words.map((word) => (word.actor === actor && !word.settled ? { ...word, settled } : word)),
    });
  return next;
};

/** What an own act says no to: it settles nothing of that kind. */
const denies: Partial<Record<EventName, readonly EventName[]>> = {
  FulfilmentDisputed: ['FulfilmentConfirmed', 'CommitmentReleased'],
  ChangeRefused: ['ChangeAgreed'],
  ConsentWithdrawn: ['ConsentGiven'],
  DecisionRevoked: ['DecisionMade'],
};

/** Whether an actor's own act presupposes what was told for it: it is about the same thing, and says no to nothing of it. */
export const presupposes = (
  own: { type: EventName; about: Id | undefined },
  statement: Pick<Told, 'type' | 'about'>,
): boolean =>
  own.about !== undefined &&
  own.about === statement.about &&
  denies[own.type]?.includes(statement.type) !== true;

/** What has been told in the case after one more event. `state`: as it stood before. */
export const evolveTold = (state: CaseState, event: NewEvent): ToldStatements => {
  const { type, data, id, meta } = event;
  if (type === 'StatementConfirmed' || type === 'StatementContested') {
    const settled = type === 'StatementConfirmed' ? 'confirmed' : 'contested';
    return settle(state.told, data.by, settled, (eventId) => eventId === data.eventId);
  }
  const about = aboutOf(event);
  let { told } = state;
  for (const [actor, { ground }] of Object.entries(meta.grounds ?? {}))
    if (ground === 'own' && told.size > 0)
      told = settle(told, actor, 'confirmed', (_, one) => presupposes({ type, about }, one));
  const vouched = vouchedFor(meta.grounds);
  if (vouched.length === 0) return told;
  const words = speakersOf(event, state)
    .filter(({ actor }) => vouched.includes(actor))
    .map((speaker) => ({ ...speaker, settled: undefined }));
  const { recordedBy, recordedAt } = meta;
  return new Map(told).set(id, { type, about, recordedBy, recordedAt, words });
};
