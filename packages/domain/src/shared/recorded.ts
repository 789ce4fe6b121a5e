import type { DomainEvent, EventName } from '../catalogue.ts';
import type { Meta } from './envelope.ts';

/** The least that a fold needs of an event: the fact, which command led to it, whose partnership it is in, and who recorded it when. */
export type Recorded<N extends EventName = EventName> = DomainEvent<N> & {
  meta: Pick<Meta, 'causationId' | 'partnershipId'> & Partial<Pick<Meta, 'recordedAt' | 'recordedBy'>>;
};
