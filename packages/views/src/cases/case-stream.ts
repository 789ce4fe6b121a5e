import type { StoredEvent } from '@handslag/domain/codec';
import { streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { ViewsSource } from '../projector.ts';
import type { Frame } from '../shared/frame.ts';

/** A case's events up to a horizon, in log order, and the revision that the stream is at by what the query has read. */
export async function readCaseStream(
  { log }: Pick<ViewsSource, 'log'>,
  caseId: Id,
  { position, horizon: { at, knownAt } }: Pick<Frame, 'position' | 'horizon'>,
): Promise<{ revision: string; events: StoredEvent[] }> {
  let revision = 0n;
  const events: StoredEvent[] = [];
  for await (const event of log.read(streamOf('case', caseId))) {
    // What the log has beyond the views is for the next question: rows and entries tell of the same moment.
    if (event.position > position) break;
    revision = event.revision;
    if (event.meta.occurredAt <= at && event.meta.recordedAt <= knownAt) events.push(event);
  }
  return { revision: String(revision), events };
}
