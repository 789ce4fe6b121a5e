import type { StoredEvent } from '@handslag/domain/codec';
import { streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { ViewsSource } from '../projector.ts';
import type { Horizon } from '../shared/moment.ts';

/** A case's events up to a horizon, in log order, and the revision that the stream is at now. */
export async function readCaseStream(
  { log }: Pick<ViewsSource, 'log'>,
  caseId: Id,
  { at, knownAt }: Horizon,
): Promise<{ revision: string; events: StoredEvent[] }> {
  let revision = 0n;
  const events: StoredEvent[] = [];
  for await (const event of log.read(streamOf('case', caseId))) {
    revision = event.revision;
    if (event.meta.occurredAt <= at && event.meta.recordedAt <= knownAt) events.push(event);
  }
  return { revision: String(revision), events };
}
