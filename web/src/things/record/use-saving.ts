import { ProblemError } from '@handslag/contract/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readAnew } from '../../lib/read-anew.ts';
import { type Entry, send, useWriter } from '../../lib/record.ts';
import { recordKey } from '../../lib/record-key.ts';

/** How long to wait before what could not be reached is tried again. */
const AGAIN_MS = 2000;

const isUnreached = (error: unknown): boolean => error instanceof TypeError;
export const isChanged = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'conflict/changed';

/**
 * Saves entries, one after the other. Waits as long as the server cannot be reached, then goes on where it was: each entry
 * goes by its own idempotency key, which the draft keeps, so that it lands once.
 */
export const useSaving = (keyOf: (said: string) => string) => {
  const writer = useWriter();
  const client = useQueryClient();
  const saving = useMutation({
    mutationKey: recordKey,
    mutationFn: async (entries: readonly Entry[]) => {
      for (const entry of entries) await send(writer, entry, keyOf(JSON.stringify(entry)));
    },
    retry: (_tries, error) => isUnreached(error),
    retryDelay: AGAIN_MS,
    onSuccess: () => readAnew(client),
  });
  return { ...saving, isWaiting: saving.isPending && (saving.isPaused || saving.failureCount > 0) };
};
