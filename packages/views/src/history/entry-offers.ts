import type { History } from '@handslag/contract/questions/history';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import type { Frame } from '../shared/frame.ts';
import { offeringAt, offersByCase } from '../shared/offering.ts';
import type { Reader } from '../shared/reader.ts';

type Entry = History['events'][number];

/** Entries of the story, each with what the reader may say of it: those of cases by their case's rules, the others by the partnership's. */
export async function withOffers(
  reader: Reader,
  frame: Frame,
  events: readonly LoggedEvent[],
): Promise<Entry[]> {
  const inCase = await offersByCase(
    reader,
    frame,
    events.map(({ meta }) => ({ caseId: meta.caseId })),
  );
  const { partnership } = offeringAt(reader, frame);
  const answering = ({ type, data }: LoggedEvent) =>
    type === 'QuestionAsked' && typeof data['questionId'] === 'string'
      ? partnership.question(data['questionId'])
      : [];
  return events.map((event) => {
    const { id, meta } = event;
    return meta.caseId === undefined
      ? { ...event, offers: [...partnership.entry(id), ...answering(event)], correctable: [] }
      : { ...event, ...inCase(meta.caseId).entry(id) };
  });
}
