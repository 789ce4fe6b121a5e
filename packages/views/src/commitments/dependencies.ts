import type { Dependencies, Dependency } from '@handslag/contract/questions/dependencies';
import type { Id } from '@handslag/domain/shared/id';
import type { DecisionStanding } from '../decisions/standing.ts';
import { standingDecisions } from '../decisions/standing.ts';
import { decisionRows } from '../decisions/row.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { ViewsSource } from '../projector.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { judgedCommitments } from './judged.ts';
import { commitmentRows } from './rows.ts';

/** How what is waited for stands; `unknown` where the reader may not know of its case. */
type Coming = 'met' | 'to-come' | 'cannot-come' | 'unknown';

const gone: ReadonlySet<Judged['verdict']> = new Set(['declined', 'released', 'expired', 'broken']);

const comingOf = (judged: Judged | undefined): Coming => {
  if (!judged) return 'unknown';
  if (judged.verdict === 'kept') return 'met';
  return gone.has(judged.verdict) ? 'cannot-come' : 'to-come';
};
const decided = (one: DecisionStanding | undefined): Coming => {
  if (!one) return 'unknown';
  if (one.made) return 'met';
  return one.state === 'revoked' ? 'cannot-come' : 'to-come';
};

interface Known {
  commitments: ReadonlyMap<Id, Judged>;
  decisions: ReadonlyMap<Id, DecisionStanding>;
}

const conditionsOf = (judged: Judged, { commitments, decisions }: Known): Dependency[] => {
  const { commitmentId: waiting, condition } = judged;
  const first = condition?.commitmentId;
  const decision = condition?.decisionId;
  return [
    ...(first === undefined
      ? []
      : [
          {
            waiting,
            on: { kind: 'commitment', id: first },
            coming: comingOf(commitments.get(first)),
          } as const,
        ]),
    ...(decision === undefined
      ? []
      : [
          {
            waiting,
            on: { kind: 'decision', id: decision },
            coming: decided(decisions.get(decision)),
          } as const,
        ]),
  ];
};

/** Follows links from one commitment, each once, the nearest first. */
const follow = (start: Id, linksOf: (id: Id) => readonly Dependency[], nextOf: (link: Dependency) => Id) => {
  const links: Dependency[] = [];
  const seen = new Set([start]);
  for (let layer = [start]; layer.length > 0; ) {
    const found = layer.flatMap(linksOf);
    links.push(...found);
    layer = found.map(nextOf).filter((id) => !seen.has(id));
    for (const id of layer) seen.add(id);
  }
  return links;
};

/** What one commitment hangs on, what hangs on it, and everything that is named by either. */
const lineOf = (commitmentId: Id, known: Known) => {
  const all = [...known.commitments.values()].flatMap((one) => conditionsOf(one, known));
  const byWaiting = Map.groupBy(all, ({ waiting }) => waiting);
  const byNeeded = Map.groupBy(all, ({ on }) => on.id);
  const hangsOn = follow(
    commitmentId,
    (id) => byWaiting.get(id) ?? [],
    ({ on }) => on.id,
  );
  const hangOnIt = follow(
    commitmentId,
    (id) => byNeeded.get(id) ?? [],
    ({ waiting }) => waiting,
  );
  const named = [...hangsOn, ...hangOnIt].flatMap(({ waiting, on }) => [waiting, on.id]);
  return { hangsOn, hangOnIt, ids: [...new Set([commitmentId, ...named])] };
};

/** The line of conditions that a commitment stands in; undefined where there is none that the reader may know of. */
export async function readDependencies(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  commitmentId: Id,
  query: AskedMoment = {},
): Promise<Dependencies | undefined> {
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const commitments = new Map(judgedCommitments(frame).map((one) => [one.commitmentId, one]));
    const decisions = new Map(standingDecisions(frame).map((one) => [one.decisionId, one]));
    if (!commitments.has(commitmentId)) return undefined;
    const line = lineOf(commitmentId, { commitments, decisions });
    const judged = line.ids.flatMap((id) => commitments.get(id) ?? []);
    return {
      frame,
      line,
      rowsFor: commitmentRows(frame, judged),
      decisions: line.ids.flatMap((id) => decisions.get(id) ?? []),
    };
  });
  if (!found) return undefined;
  const { frame, line, rowsFor, decisions } = found;
  return {
    moment: frame.moment,
    commitmentId,
    hangsOn: line.hangsOn,
    hangOnIt: line.hangOnIt,
    commitments: await rowsFor(reader),
    decisions: await decisionRows(reader, frame, decisions),
  };
}
