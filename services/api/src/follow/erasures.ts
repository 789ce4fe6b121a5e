import { idInStream, type StreamName } from '@handslag/domain/shared/envelope';
import type { Instant } from '@handslag/domain/shared/time';
import type { Accounts } from '../identity/accounts.ts';
import type { Duty } from './follow-up.ts';

export interface ErasureParts {
  accounts: Accounts;
  /** Destroys the key of a subject; once more changes nothing. */
  destroy: (subject: StreamName, at: Instant) => Promise<void>;
}

/** What was erased loses its key; a person who was erased loses the account as well. */
export const carryOutErasures =
  ({ accounts, destroy }: ErasureParts): Duty =>
  async (event) => {
    if (event.type !== 'CaseErased' && event.type !== 'ActorErased' && event.type !== 'PersonErased')
      return undefined;
    await destroy(event.stream, event.meta.recordedAt);
    const personId = idInStream(event.stream);
    if (event.type === 'PersonErased' && personId !== undefined) {
      await accounts.endSessions(personId);
      await accounts.erase(personId);
    }
    return undefined;
  };
