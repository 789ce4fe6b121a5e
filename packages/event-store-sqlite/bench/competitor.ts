import { randomUUIDv7 } from 'node:crypto';

/** What is measured of each store. All of them keep the same events, as durably: WAL, and a disk flush before each answer. */
export interface Competitor {
  append(stream: string, events: readonly BenchEvent[]): Promise<void>;
  /** Reads a stream, each body parsed; answers how many events there were. */
  readStream(stream: string): Promise<number>;
  /** Reads the whole log in order, each body parsed; answers how many events there were. */
  scan(): Promise<number>;
  close(): Promise<void>;
}

export interface BenchEvent {
  id: string;
  type: string;
  data: Record<string, unknown>;
}

/** An event of ordinary size, with a time-ordered id, as the program makes them. */
export function anEvent(): BenchEvent {
  return {
    id: randomUUIDv7(),
    type: 'CommitmentMade',
    data: {
      commitmentId: crypto.randomUUID(),
      what: 'Sende vedtak om støttekontakt til familien og melde fra til skolen',
      due: '2026-03-01',
      recordedAt: '2026-02-11T09:30:00.000Z',
      occurredAt: '2026-02-11T09:00:00.000Z',
      recordedBy: crypto.randomUUID(),
      partnershipId: '018f3a6e-0000-7000-8000-000000000001',
    },
  };
}
export const someEvents = (count: number): BenchEvent[] => Array.from({ length: count }, anEvent);
