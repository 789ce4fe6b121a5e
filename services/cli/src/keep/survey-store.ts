import type { NewEvent, StoredEvent } from '@handslag/domain/codec';
import type { EventStore } from '@handslag/event-store/port';
import { createSurvey, type LogExamined } from './examine-log.ts';

const PAGE = 2000;

/** Reads a whole log through its port, wherever it is kept. Throws UnreadableEvent, StoreUnavailable. */
export async function surveyStore(
  store: Pick<EventStore<NewEvent, StoredEvent>, 'readAll'>,
): Promise<LogExamined> {
  const survey = createSurvey();
  let page = await store.readAll(0n, PAGE);
  while (page.length > 0) {
    for (const event of page) {
      survey.counted(event.position);
      survey.take(event);
    }
    page = await store.readAll(page.at(-1)?.position ?? 0n, PAGE);
  }
  return survey.result([]);
}
