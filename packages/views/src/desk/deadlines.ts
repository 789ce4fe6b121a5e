import { daysAfter } from '@handslag/domain/shared/due';
import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { charterAt, representedBy } from '../charter/fold.ts';
import { judgedCommitments } from '../commitments/judged.ts';
import { commitments } from '../commitments/view.ts';
import { standingDecisions } from '../decisions/standing.ts';
import { decisions } from '../decisions/view.ts';
import { standingHandovers } from '../handovers/standing.ts';
import { handovers } from '../handovers/view.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { ViewsSource } from '../projector.ts';
import { corrections } from '../shared/corrections.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import { type AskedMoment, everything } from '../shared/moment.ts';
import { keyIn } from '../shared/key-in.ts';
import type { Reader } from '../shared/reader.ts';

/** Something that falls due on a day for whoever asks, without a word of what it is about. */
export interface Deadline {
  /** What we owe, what is owed to us, a handover that waits for our answer, a decision of ours to look at again. */
  kind: 'owed' | 'owed-to-us' | 'handover' | 'review';
  /** Of the commitment, the handover or the decision. */
  id: Id;
  caseId: Id;
  on: CalendarDate;
  /** When it was done, of commitments reported or kept lately. */
  doneAt: Instant | undefined;
  /** How often it has changed since it began, from 0; when the log recorded the last change. */
  changes: number;
  changedAt: Instant;
}

type Bare = Omit<Deadline, 'changes' | 'changedAt'>;

/** Days for which what is done stays among the deadlines, so that a list of tasks can tick it off. */
const DONE_STAYS = 30;

const isRunning = ({ verdict }: Judged): boolean => verdict === 'open' || verdict === 'overdue';

/** When it was done, where that was lately. */
const doneLately = ({ verdict, fulfilledAt }: Judged, { calendar, moment }: Frame): Instant | undefined => {
  if ((verdict !== 'claimed' && verdict !== 'kept') || fulfilledAt === undefined) return undefined;
  return calendar.dayOf(fulfilledAt) >= daysAfter(calendar.dayOf(moment.at), -DONE_STAYS)
    ? fulfilledAt
    : undefined;
};

const ofCommitments = (frame: Frame, mine: ReadonlySet<Id>): Bare[] =>
  judgedCommitments(frame).flatMap((one) => {
    const { commitmentId: id, caseId = '', dueAt, debtor, creditor } = one;
    const doneAt = doneLately(one, frame);
    const ours = mine.has(debtor) || mine.has(creditor);
    if (!ours || dueAt === undefined || !(isRunning(one) || doneAt !== undefined)) return [];
    const kind = mine.has(debtor) ? 'owed' : 'owed-to-us';
    return [{ kind, id, caseId, on: frame.calendar.dayOf(dueAt), doneAt }];
  });

const ofHandovers = (frame: Frame, mine: ReadonlySet<Id>): Bare[] =>
  standingHandovers(frame).flatMap(({ handoverId: id, caseId = '', to, state, proposed }) => {
    const { answerBy: on } = proposed.data;
    if (!mine.has(to) || state !== 'proposed' || on === undefined) return [];
    return [{ kind: 'handover', id, caseId, on, doneAt: undefined }];
  });

const ofDecisions = (frame: Frame, mine: ReadonlySet<Id>): Bare[] =>
  standingDecisions(frame).flatMap(({ decisionId: id, caseId = '', state, made, reviewOn: on }) => {
    const ours = made?.data.decidedBy.some((actor) => mine.has(actor)) ?? false;
    return ours && state === 'made' && on !== undefined
      ? [{ kind: 'review', id, caseId, on, doneAt: undefined }]
      : [];
  });

/** When the log recorded what was said of each thing, what was corrected in it included. */
function changesOf({ db, partnershipId }: Frame, those: readonly Bare[]): Map<string, Instant[]> {
  const scope = { things: those.map(({ id }) => id), cases: those.map(({ caseId }) => caseId) };
  const facts = [
    ...commitments.read(db, scope, everything),
    ...handovers.read(db, scope, everything),
    ...decisions.read(db, scope, everything),
  ];
  const corrected = Map.groupBy(
    corrections.read(db, { partnershipId }, everything),
    ({ data }) => data.eventId,
  );
  const changes = new Map<string, Instant[]>();
  for (const { caseId, thingId = '', eventId, recordedAt } of facts) {
    const key = keyIn(caseId, thingId);
    changes.set(key, [
      ...(changes.get(key) ?? []),
      recordedAt,
      ...(corrected.get(eventId) ?? []).map((correction) => correction.recordedAt),
    ]);
  }
  return changes;
}

/** What falls due for a person, through the actors that the person represents; undefined where there is no such partnership. */
export const readDeadlines = (
  views: ViewsSource,
  reader: Pick<Reader, 'sight'>,
  partnershipId: Id,
  personId: Id,
  query: Pick<AskedMoment, 'now'> = {},
): Deadline[] | undefined =>
  views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const mine = new Set(representedBy(charterAt(frame), personId));
    const bare = [...ofCommitments(frame, mine), ...ofHandovers(frame, mine), ...ofDecisions(frame, mine)];
    const changes = changesOf(frame, bare);
    return bare.map((one) => {
      const all = changes.get(keyIn(one.caseId, one.id)) ?? [];
      const changedAt = all.toSorted().at(-1) ?? frame.moment.at;
      return { ...one, changes: Math.max(0, all.length - 1), changedAt };
    });
  });
