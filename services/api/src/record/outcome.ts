import type { FaultCode } from '@handslag/contract/problem';
import type { NewEvent } from '@handslag/domain/codec';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import type { Refusal } from '@handslag/domain/shared/decided';
import type { Asker } from '@handslag/domain/shared/decider';
import type { Id } from '@handslag/domain/shared/id';

export interface Landed {
  outcome: 'recorded';
  position: bigint;
  revision: bigint;
  events: readonly Pick<NewEvent, 'id' | 'type'>[];
}

/** How a batch of commands ended: it landed (now, or when it was first sent), or nothing did, and why. */
export type Outcome =
  | Landed
  | { outcome: 'refused'; refusal: Refusal; command: number }
  /** The stream is no longer where the writer has read it. */
  | { outcome: 'changed'; revision: bigint | undefined }
  | { outcome: 'closed'; code: FaultCode };

/** Who asks for something to be recorded, and how often it may land: once for each key. */
export interface Ask extends Omit<Asker, 'recordedAt'> {
  /** Idempotency key: the same one lands once. */
  key: Id;
  ifRevision?: bigint | undefined;
  meetingId?: Id | undefined;
  /** What it follows from, where it is not a request of its own. */
  correlationId?: Id | undefined;
  /**
   * The partnership as it will stand, for what is recorded while it is being founded: there is nobody yet who could be
   * asked whether this person may ask. The rules decide as always.
   */
  founding?: PartnershipState | undefined;
}
