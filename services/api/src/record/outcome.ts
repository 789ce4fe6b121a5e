import type { FaultCode } from '@handslag/contract/problem';
import type { NewEvent } from '@handslag/domain/codec';
import type { Refusal } from '@handslag/domain/shared/decided';
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
export interface Ask {
  partnershipId: Id;
  by: Id;
  /** Idempotency key: the same one lands once. */
  key: Id;
  ifRevision?: bigint | undefined;
  meetingId?: Id | undefined;
  source?: 'import' | undefined;
}
