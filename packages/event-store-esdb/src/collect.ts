import type { ResolvedEvent, StreamingRead } from '@eventstore/db-client';
import { ErrorType, isCommandError } from '@eventstore/db-client';
import { StoreUnavailable } from '@handslag/event-store/errors';

/** All that a read hands over; nothing where the stream does not exist. The client itself would wait for ever: not longer than this. */
export async function collect<E extends ResolvedEvent>(
  read: StreamingRead<E>,
  timeoutMs: number,
): Promise<E[]> {
  // The client emits errors also after the read has ended; unheard they would end the process.
  read.on('error', () => {});
  const timer = setTimeout(() => {
    read.destroy(
      new StoreUnavailable(`EventStoreDB has been silent for ${Math.round(timeoutMs)} ms: see that it runs`),
    );
    void read.cancel().catch(() => undefined);
  }, timeoutMs);
  try {
    return await Array.fromAsync(read);
  } catch (error) {
    if (error instanceof Error && isCommandError(error) && error.type === ErrorType.STREAM_NOT_FOUND)
      return [];
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
