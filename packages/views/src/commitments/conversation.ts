import type { Conversation } from '@handslag/contract/questions/commitment';
import type { Id } from '@handslag/domain/shared/id';
import type { ViewsSource } from '../projector.ts';
import { readCaseStream } from '../cases/case-stream.ts';
import { frameOf } from '../shared/frame.ts';
import { loggedEvents } from '../shared/logged-event.ts';
import type { AskedMoment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { judgedCommitments, levelOfTerms } from './judged.ts';
import { commitmentRows } from './rows.ts';

/** One commitment's whole conversation; undefined where there is none that the reader may know of. */
export async function readConversation(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  commitmentId: Id,
  query: AskedMoment = {},
): Promise<Conversation | undefined> {
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    const judged = frame && judgedCommitments(frame, { things: [commitmentId] })[0];
    if (!frame || !judged) return undefined;
    return { frame, judged, level: levelOfTerms(frame, judged), rowsFor: commitmentRows(frame, [judged]) };
  });
  if (!found?.judged.caseId) return undefined;
  const { frame, rowsFor, level } = found;
  const [commitment] = await rowsFor(reader);
  if (!commitment) return undefined;
  const ids = new Set(commitment.events);
  const { events } = await readCaseStream(views, commitment.caseId, frame);
  const its = events.filter(({ id }) => ids.has(id));
  const logged = await loggedEvents(views, reader, frame, its, () => level);
  return { moment: frame.moment, commitment, events: logged };
}
