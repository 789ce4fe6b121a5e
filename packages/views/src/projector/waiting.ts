/** Who waits until the views have passed a position. */
export interface Waiting {
  /** Resolves when `reached` is told of this position or a later one. Rejects with the signal's reason. */
  until(position: bigint, signal?: AbortSignal): Promise<void>;
  reached(position: bigint): void;
  /** Nothing more will come: whoever waits is told why. */
  end(cause: Error): void;
}

export function createWaiting(): Waiting {
  let passed = -1n;
  let ended: Error | undefined;
  const waiters = new Set<{ position: bigint; resolve: () => void; reject: (cause: unknown) => void }>();
  return {
    until: (position, signal) =>
      new Promise((resolve, reject) => {
        if (position <= passed) return resolve();
        if (ended) return reject(ended);
        const waiter = { position, resolve, reject };
        waiters.add(waiter);
        signal?.addEventListener('abort', () => {
          waiters.delete(waiter);
          reject(signal.reason);
        });
      }),
    reached(position) {
      passed = position;
      for (const waiter of waiters)
        if (waiter.position <= position) {
          waiters.delete(waiter);
          waiter.resolve();
        }
    },
    end(cause) {
      ended = cause;
      for (const waiter of waiters) waiter.reject(cause);
      waiters.clear();
    },
  };
}
