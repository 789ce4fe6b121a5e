import type { HandoverRow } from '@handslag/contract/case';
import type { Onboarding } from '@handslag/contract/questions/onboarding';
import type { Id } from '@handslag/domain/shared/id';
import { linksByActor } from '../actors/queries.ts';
import { readAssessments } from '../assessment/queries.ts';
import type { AssessmentSight } from '../assessment/row.ts';
import { isOpen } from '../cases/row.ts';
import { saidOfAll } from '../charter/facts-of.ts';
import { charterAt, presentActors } from '../charter/fold.ts';
import { purposesOf } from '../charter/queries.ts';
import { judgedCommitments } from '../commitments/judged.ts';
import { byDue } from '../commitments/queries.ts';
import { commitmentRows } from '../commitments/rows.ts';
import { listDecisions } from '../decisions/queries.ts';
import { handoverRows } from '../handovers/row.ts';
import { standingHandovers } from '../handovers/standing.ts';
import { readLearning } from '../learning/queries.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { ViewsSource } from '../projector.ts';
import { questionRows, questionsOf } from '../questions/rows.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { partsReadBy } from './reads.ts';
import { rulesBehind } from './rules-behind.ts';
import { whereToAsk } from './where-to-ask.ts';

const ALL = Number.MAX_SAFE_INTEGER;

const inTheAir: ReadonlySet<HandoverRow['state']> = new Set(['proposed', 'accepted', 'verified']);

const find = (
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  actorId: Id,
  personId: Id,
  query: AskedMoment,
) =>
  views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const standing = charterAt(frame);
    if (!standing.actors.has(actorId)) return undefined;
    const judged = judgedCommitments(frame).toSorted(byDue);
    const open = judged.filter(isOpen);
    const rows = (those: readonly Judged[]) => commitmentRows(frame, those);
    return {
      frame,
      standing,
      parts: partsReadBy(saidOfAll(frame), personId),
      questions: questionsOf(frame, personId, actorId),
      links: linksByActor(frame),
      owes: rows(open.filter(({ debtor }) => debtor === actorId)),
      owed: rows(open.filter(({ creditor }) => creditor === actorId)),
      answers: rows(judged.filter(({ waitsFor }) => waitsFor === actorId)),
      handovers: standingHandovers(frame).filter(
        ({ from, to, state }) => (from === actorId || to === actorId) && inTheAir.has(state),
      ),
    };
  });

const peopleOf = (
  { standing, links }: NonNullable<ReturnType<typeof find>>,
  actorId: Id,
  handovers: HandoverRow[],
): Onboarding['people'] => ({
  leads: [...standing.members].flatMap(([personId, { role, removed }]) =>
    role === 'coordinator' && !removed ? [personId] : [],
  ),
  actors: presentActors(standing).map((id) => ({
    actorId: id,
    links: (links.get(id) ?? []).filter(({ until }) => until === null),
  })),
  predecessors: (links.get(actorId) ?? []).filter(({ until }) => until !== null).toReversed(),
  handovers,
});

/** What a newcomer for an actor should know, for one reader; undefined where there is no such partnership or actor in it. */
export async function readOnboarding(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  actorId: Id,
  sight: AssessmentSight,
  query: AskedMoment = {},
): Promise<Onboarding | undefined> {
  const found = find(views, reader, partnershipId, actorId, sight.personId, query);
  const learning = await readLearning(views, reader, partnershipId, query);
  const decided = await listDecisions(views, reader, partnershipId, { ...query, limit: ALL });
  const assessed = await readAssessments(views, reader, partnershipId, sight, query);
  if (!found || !learning || !decided || !assessed) return undefined;
  const { frame, standing, parts } = found;
  const inForce = decided.rows.filter(({ state }) => state === 'made');
  const rounds = assessed.rounds.toReversed();
  const purposes = purposesOf(standing);
  return {
    moment: frame.moment,
    actorId,
    parts,
    purpose: { need: frame.founded.need, purposes },
    people: peopleOf(found, actorId, await handoverRows(reader, frame, found.handovers)),
    rules: rulesBehind(standing, decided.rows, learning.lessons),
    commitments: {
      owes: await found.owes(reader),
      owed: await found.owed(reader),
    },
    decisions: inForce,
    lessons: learning.lessons,
    questions: await questionRows(reader, frame, found.questions),
    asking: await whereToAsk(reader, frame, [
      ...purposes.map(({ eventId }) => ({ eventId })),
      ...learning.lessons.map(({ eventId }) => ({ eventId })),
      ...inForce,
    ]),
    assessment: rounds.find(({ over }) => over) ?? null,
    next: {
      answers: await found.answers(reader),
      decisions: decided.rows.filter(({ waitsFor }) => waitsFor.some((ask) => ask.actorId === actorId)),
      reviews: inForce
        .filter(({ reviewOn }) => reviewOn !== null)
        .toSorted((a, b) => ((a.reviewOn ?? '') < (b.reviewOn ?? '') ? -1 : 1)),
      assessment: rounds.find(({ over }) => !over) ?? null,
      results: learning.results,
    },
  };
}
