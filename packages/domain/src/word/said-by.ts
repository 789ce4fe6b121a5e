import type { DomainEvent } from '../catalogue.ts';
import type { Mandate } from '../partnership/events.ts';
import { Id } from '../shared/id.ts';
import { mandateFor } from './mandate-for.ts';
import { naming } from './naming.ts';

/** An actor whose word an event is, and the mandate that it takes to say it. */
export interface Speaker {
  actor: Id;
  mandate: Mandate;
  /** Only ever said by the one who says it: what is vouched for is what others answer. */
  neverVouched?: boolean;
}

const idsIn = (value: unknown): Id[] =>
  [value].flat().flatMap((one) => {
    const id = Id.safeParse(one);
    return id.success ? [id.data] : [];
  });

/** The actors that an event itself names as those whose word it is. */
export const namedSpeakers = ({ type, data }: DomainEvent): Id[] => {
  const words = Object.entries(data).filter(([field]) => naming[type][field] === 'word');
  return [...new Set(words.flatMap(([, value]) => idsIn(value)))];
};

/** The speakers of what is said outside cases: a pledge binds, and takes the mandate for it. */
export const speakersOutside = (event: DomainEvent): Speaker[] =>
  namedSpeakers(event).map((actor) => ({
    actor,
    mandate: mandateFor(event.type),
  }));
