import type { CaseLog } from '@handslag/contract/questions/case-log';
import type { CasePage } from '@handslag/contract/questions/case';
import { isInvolved } from '@handslag/domain/case/state';
import type { Id } from '@handslag/domain/shared/id';
import { charterAt } from '../charter/fold.ts';
import { judgedCommitments } from '../commitments/judged.ts';
import { commitmentRows } from '../commitments/rows.ts';
import { decisionRows } from '../decisions/row.ts';
import { standingDecisions } from '../decisions/standing.ts';
import { handoverRows } from '../handovers/row.ts';
import { standingHandovers } from '../handovers/standing.ts';
import type { ViewsSource } from '../projector.ts';
import { applyCorrections } from '../shared/corrections.ts';
import { type Fact, factOf } from '../shared/fact.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import { loggedEvents } from '../shared/logged-event.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { offersByCase } from '../shared/offering.ts';
import { openTexts, type Reader } from '../shared/reader.ts';
import { toldIn } from '../words/origin.ts';
import { readCaseStream } from './case-stream.ts';
import { caseRows, standingCases } from './list-cases.ts';
import { sectionsOf } from './page-fold.ts';

/** What the log alone says of a case: whether the reader may record in it is for the gate. */
type CaseAtMoment = Omit<CasePage, 'mayRecord'>;

/** The actors that take part in the partnership. */
const actorsHere = (frame: Frame): Set<Id> =>
  new Set([...charterAt(frame).actors].flatMap(([id, { leftAt }]) => (leftAt === undefined ? [id] : [])));

const isCorrection = (fact: Fact): fact is Fact<'EntryCorrected'> => fact.type === 'EntryCorrected';
const byOccurrence = (a: Fact, b: Fact): number => {
  if (a.occurredAt === b.occurredAt) return 0;
  return a.occurredAt < b.occurredAt ? -1 : 1;
};

/** One case; undefined where there is none that the reader may know of, or it had not been opened at that moment. */
export async function readCase(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  caseId: Id,
  query: AskedMoment = {},
): Promise<CaseAtMoment | undefined> {
  const cases = [caseId];
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    const standing = frame && standingCases(frame, cases)[0];
    if (!standing) return undefined;
    return {
      frame,
      standing,
      actors: actorsHere(frame),
      caseFor: caseRows(frame, [standing]),
      commitmentsFor: commitmentRows(frame, judgedCommitments(frame, { cases })),
      handovers: standingHandovers(frame, { cases }),
      decisions: standingDecisions(frame, { cases }),
      told: toldIn(frame, { cases }),
    };
  });
  if (!found) return undefined;
  const { frame, standing } = found;
  const { revision, events } = await readCaseStream(views, caseId, frame);
  const facts = events.map((event): Fact => factOf(event));
  applyCorrections(facts, facts.filter(isCorrection));
  // A stable sort: what happened at the same time stays in log order.
  facts.sort(byOccurrence);
  const texts = await openTexts(facts, reader, () => frame.levelOf(caseId));
  const offers = (await offersByCase(reader, frame, [{ caseId }]))(caseId);
  const [row] = await found.caseFor(reader);
  if (!row) return undefined;
  return {
    moment: frame.moment,
    revision,
    case: row,
    involved: [...new Set([...standing.actors, ...found.actors])].filter((actor) =>
      isInvolved({ kind: row.kind, actors: standing.actors }, { actors: found.actors }, actor),
    ),
    ...sectionsOf(facts, standing.actors, texts, offers, frame, found.told),
    responsibility: standing.responsibility.map((one) => ({ ...one })),
    commitments: await found.commitmentsFor(reader),
    handovers: await handoverRows(reader, frame, found.handovers),
    decisions: await decisionRows(reader, frame, found.decisions),
    offers: offers.itself(),
    choices: offers.choices(),
  };
}

/** A case's log up to a moment; undefined where there is no such case for this reader. */
export async function readCaseLog(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  caseId: Id,
  query: AskedMoment = {},
): Promise<CaseLog | undefined> {
  const frame = views.read((db) => frameOf(db, reader, partnershipId, query));
  if (!frame?.visible({ caseId })) return undefined;
  const { revision, events } = await readCaseStream(views, caseId, frame);
  const offers = (await offersByCase(reader, frame, [{ caseId }]))(caseId);
  const logged = await loggedEvents(views, reader, frame, events);
  return { revision, events: logged.map((event) => ({ ...event, ...offers.entry(event.id) })) };
}
