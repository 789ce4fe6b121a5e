import { setTimeout as pause } from 'node:timers/promises';
import { type CommandError, ErrorType, isCommandError } from '@eventstore/db-client';
import { AppendTooLarge, StoreUnavailable, WrongExpectedRevision } from '@handslag/event-store/errors';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

const passing = new Set<string>([
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.TIMEOUT,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.NOT_LEADER,
  ErrorType.UNKNOWN,
]);

const commandErrorIn = (error: unknown): CommandError | undefined =>
  error instanceof Error && isCommandError(error) ? error : undefined;

/** Whether the same call may succeed in a while: the server is away, slow, or electing a leader. */
export function mayPass(error: unknown): boolean {
  const command = commandErrorIn(error);
  if (command) return passing.has(command.type);
  // The client throws bare errors where it finds no node to talk to.
  return error instanceof Error && error.name === 'Error';
}

/** The client's error in the port's terms; an error that is not the client's as it is. */
export function translated(error: unknown): unknown {
  const command = commandErrorIn(error);
  if (command?.type === ErrorType.WRONG_EXPECTED_VERSION) {
    const { streamName, actualVersion } = command;
    return new WrongExpectedRevision(
      streamName,
      typeof actualVersion === 'bigint' ? actualVersion : undefined,
    );
  }
  if (command?.type === ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED)
    return new AppendTooLarge(`the server takes ${command.maxAppendSize} bytes in one append`, {
      cause: error,
    });
  if (command?.type === ErrorType.ACCESS_DENIED)
    return new StoreUnavailable('EventStoreDB refuses the user name or password', { cause: error });
  if (!mayPass(error)) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new StoreUnavailable(`EventStoreDB is away or silent: see that it runs (${why})`, { cause: error });
}

/** Backs off: 50 ms, then twice as long each time, up to a second. Ends early, quietly, when the signal aborts. */
export async function backOff(attempt: number, signal?: AbortSignal): Promise<void> {
  const ms = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempt, 10), LONGEST_PAUSE_MS);
  await pause(ms, undefined, signal ? { signal } : {}).catch(() => undefined);
}

/**
 * Does the work, again and again while its failure may pass and time is left. `work` gets the milliseconds left and must be safe to
 * repeat. Throws errors in the port's terms.
 */
export async function persist<T>(timeoutMs: number, work: (leftMs: number) => Promise<T>): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (let attempt = 0; ; attempt++) {
    try {
      return await work(Math.max(end - performance.now(), 1));
    } catch (error) {
      if (!mayPass(error) || performance.now() + FIRST_PAUSE_MS > end) throw translated(error);
      await backOff(attempt);
    }
  }
}
