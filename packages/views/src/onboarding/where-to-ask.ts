import type { Onboarding } from '@handslag/contract/questions/onboarding';
import type { Id } from '@handslag/domain/shared/id';
import type { Frame } from '../shared/frame.ts';
import { offeringAt, offersByCase } from '../shared/offering.ts';
import type { Reader } from '../shared/reader.ts';

interface Entry {
  eventId: Id;
  caseId?: Id | undefined;
}

/** Those of these entries at which the reader may leave a question. */
export const whereToAsk = async (
  reader: Reader,
  frame: Pick<Frame, 'horizon'>,
  entries: readonly Entry[],
): Promise<Onboarding['asking']> => {
  const { partnership } = offeringAt(reader, frame);
  const inCase = await offersByCase(reader, frame, entries);
  return entries.flatMap(({ eventId, caseId }) => {
    const offers = caseId === undefined ? partnership.entry(eventId) : inCase(caseId).entry(eventId).offers;
    return offers.some(({ say }) => say === 'AskQuestion') ? [{ eventId, caseId: caseId ?? null }] : [];
  });
};
