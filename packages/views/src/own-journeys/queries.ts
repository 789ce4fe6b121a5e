import type { OwnJourney, OwnJourneys } from '@handslag/contract/questions/own-journeys';
import type { Id } from '@handslag/domain/shared/id';
import { linksByActor } from '../actors/queries.ts';
import { caseRows, standingCases } from '../cases/list-cases.ts';
import { isOpen } from '../cases/row.ts';
import { charterAt, representedBy } from '../charter/fold.ts';
import { judgedCommitments } from '../commitments/judged.ts';
import { byDue } from '../commitments/queries.ts';
import { commitmentRows } from '../commitments/rows.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { ViewsSource } from '../projector.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';

const latestFirst = (one: Judged, other: Judged): number =>
  (one.fulfilledAt ?? '') < (other.fulfilledAt ?? '') ? 1 : -1;

/** The cases in which actors of a person take part, open ones first; undefined where there is no such partnership. */
export async function readOwnJourneys(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  personId: Id,
  query: Pick<AskedMoment, 'now'> = {},
): Promise<OwnJourneys | undefined> {
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const mine = new Set(representedBy(charterAt(frame), personId));
    const cases = standingCases(frame)
      .filter((one) => one.kind !== 'steering' && [...one.actors].some((actor) => mine.has(actor)))
      .toSorted((one, other) => (one.closedAt ?? '').localeCompare(other.closedAt ?? ''));
    const links = linksByActor(frame);
    const judged = judgedCommitments(frame, { cases: cases.map(({ caseId }) => caseId) });
    const rows = (those: readonly Judged[]) => commitmentRows(frame, those);
    const parts = cases.map(({ caseId, responsible }) => {
      const here = judged.filter((one) => one.caseId === caseId).toSorted(byDue);
      const asked = here.filter(({ waitsFor }) => waitsFor !== undefined && mine.has(waitsFor));
      const toMe = here.filter(({ creditor }) => mine.has(creditor));
      const toCome = toMe.filter((one) => isOpen(one) && !asked.includes(one));
      return {
        contacts: (links.get(responsible) ?? []).flatMap(({ personId: who, function: job, until }) =>
          until === null ? [{ personId: who, function: job }] : [],
        ),
        asked: rows(asked),
        toCome: rows(toCome),
        overdue: toCome.filter(({ verdict }) => verdict === 'overdue').length,
        kept: rows(toMe.filter(({ verdict }) => verdict === 'kept').toSorted(latestFirst)),
        own: rows(here.filter((one) => mine.has(one.debtor) && isOpen(one) && one.verdict !== 'claimed')),
      };
    });
    return { moment: frame.moment, cases: caseRows(frame, cases), parts };
  });
  if (!found) return undefined;
  const cases = await found.cases(reader);
  const journeys: OwnJourney[] = [];
  for (const [nth, part] of found.parts.entries()) {
    const row = cases[nth];
    if (row !== undefined)
      journeys.push({
        case: row,
        contacts: part.contacts,
        asked: await part.asked(reader),
        toCome: await part.toCome(reader),
        overdue: part.overdue,
        kept: await part.kept(reader),
        own: await part.own(reader),
      });
  }
  return { moment: found.moment, journeys };
}
