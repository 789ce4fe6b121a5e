import type { z } from 'zod';
import { actorEvents } from './actor/events.ts';
import { assessmentEvents } from './assessment/events.ts';
import { caseEvents } from './case/events.ts';
import { commitmentEvents } from './case/commitment/events.ts';
import { decisionEvents } from './case/decision/events.ts';
import { handoverEvents } from './case/handover/events.ts';
import { partnershipEvents } from './partnership/events.ts';
import { personEvents } from './person/events.ts';
import { questionEvents } from './case/question/events.ts';
import { wordEvents } from './word/events.ts';

/** Every event type there is. Names and fields are a storage format: they only grow. */
export const catalogue = {
  ...actorEvents,
  ...personEvents,
  ...partnershipEvents,
  ...assessmentEvents,
  ...caseEvents,
  ...decisionEvents,
  ...commitmentEvents,
  ...handoverEvents,
  ...questionEvents,
  ...wordEvents,
};

type Catalogue = typeof catalogue;
export type EventName = keyof Catalogue;

/** The data of an event as the log keeps it: a sealed or erased field is absent. */
export type EventData<N extends EventName> = z.output<Catalogue[N]['stored']>;
/** The data of an event as the rules decide it: complete. */
export type SaidData<N extends EventName> = z.output<Catalogue[N]['said']>;

/** One fact, as views and folds read it. */
export type DomainEvent<N extends EventName = EventName> = { [K in N]: { type: K; data: EventData<K> } }[N];
/** One fact, as a decision says it. */
export type SaidEvent<N extends EventName = EventName> = { [K in N]: { type: K; data: SaidData<K> } }[N];

/** Whether a name from outside is one of ours. */
export const isEventName = (name: string): name is EventName => Object.hasOwn(catalogue, name);
