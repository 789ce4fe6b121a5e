import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { judgedCommitments } from '../commitments/judged.ts';
import type { CommitmentRow } from '../commitments/row.ts';
import { commitmentRows } from '../commitments/rows.ts';
import { type DecisionRow, decisionRows } from '../decisions/row.ts';
import { standingDecisions } from '../decisions/standing.ts';
import { type HandoverRow, handoverRows } from '../handovers/row.ts';
import { standingHandovers } from '../handovers/standing.ts';
import type { ViewsSource } from '../projector.ts';
import { applyCorrections } from '../shared/corrections.ts';
import { type Fact, factOf } from '../shared/fact.ts';
import { frameOf } from '../shared/frame.ts';
import { type LoggedEvent, loggedEvents } from '../shared/logged-event.ts';
import type { AskedMoment, Moment } from '../shared/moment.ts';
import { openTexts, type Reader } from '../shared/reader.ts';
import { readCaseStream } from './case-stream.ts';
import { caseRows, standingCases } from './list-cases.ts';
import { type CaseSections, sectionsOf } from './page-fold.ts';
import type { CaseRow } from './row.ts';

/** One case as it stood at a moment. */
export interface CasePage extends CaseSections {
  moment: Moment;
  /** Where the case's stream is now: what a writer must expect. */
  revision: string;
  case: CaseRow;
  /** Who has been responsible, from when, until when. */
  responsibility: { actorId: Id; from: Instant; until: Instant | null }[];
  commitments: CommitmentRow[];
  handovers: HandoverRow[];
  decisions: DecisionRow[];
}

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
): Promise<CasePage | undefined> {
  const cases = [caseId];
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    const standing = frame && standingCases(frame, cases)[0];
    if (!standing) return undefined;
    return {
      frame,
      standing,
      judged: judgedCommitments(frame, { cases }),
      handovers: standingHandovers(frame, { cases }),
      decisions: standingDecisions(frame, { cases }),
    };
  });
  if (!found) return undefined;
  const { frame, standing } = found;
  const { revision, events } = await readCaseStream(views, caseId, frame.horizon);
  const facts = events.map((event): Fact => factOf(event));
  applyCorrections(facts, facts.filter(isCorrection));
  // A stable sort: what happened at the same time stays in log order.
  facts.sort(byOccurrence);
  const texts = await openTexts(facts, reader, () => frame.levelOf(caseId));
  const [row] = await caseRows(views, reader, frame, [standing]);
  if (!row) return undefined;
  return {
    moment: frame.moment,
    revision,
    case: row,
    ...sectionsOf(facts, standing.actors, texts),
    responsibility: standing.responsibility.map((one) => ({ ...one })),
    commitments: await commitmentRows(views, reader, frame, found.judged),
    handovers: await handoverRows(reader, frame, found.handovers),
    decisions: await decisionRows(reader, frame, found.decisions),
  };
}

/** A case's log up to a moment; undefined where there is no such case for this reader. */
export async function readCaseLog(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  caseId: Id,
  query: AskedMoment = {},
): Promise<{ revision: string; events: LoggedEvent[] } | undefined> {
  const frame = views.read((db) => frameOf(db, reader, partnershipId, query));
  if (!frame?.visible({ caseId })) return undefined;
  const { revision, events } = await readCaseStream(views, caseId, frame.horizon);
  return { revision, events: await loggedEvents(views, reader, frame, events) };
}
