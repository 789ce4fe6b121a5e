import type { Dependencies, Dependency } from '@handslag/contract/questions/dependencies';
import type { Id } from '@handslag/domain/shared/id';
import type { DecisionStanding } from '../decisions/standing.ts';
import { standingDecisions } from '../decisions/standing.ts';
import { decisionRows } from '../decisions/row.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { ViewsSource } from '../projector.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { keyIn } from '../shared/key-in.ts';
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
  /** By case and id, as everything here. */
  commitments: ReadonlyMap<string, Judged>;
  decisions: ReadonlyMap<string, DecisionStanding>;
}

/** One link, with the keys of both its ends. */
interface Hanging {
  from: string;
  to: string;
  said: Dependency;
}

const conditionsOf = (judged: Judged, { commitments, decisions }: Known): Hanging[] => {
  const { commitmentId: waiting, condition, caseId } = judged;
  const from = keyIn(caseId, waiting);
  const there = condition?.caseId ?? caseId;
  const { commitmentId: first, decisionId: decision } = condition ?? {};
  return [
    ...(first === undefined
      ? []
      : [
          {
            from,
            to: keyIn(there, first),
            said: {
              waiting,
              on: { kind: 'commitment', id: first },
              coming: comingOf(commitments.get(keyIn(there, first))),
            },
          } as const,
        ]),
    ...(decision === undefined
      ? []
      : [
          {
            from,
            to: keyIn(there, decision),
            said: {
              waiting,
              on: { kind: 'decision', id: decision },
              coming: decided(decisions.get(keyIn(there, decision))),
            },
          } as const,
        ]),
  ];
};

/** Follows links from one commitment, each once, the nearest first. */
const follow = (
  start: string,
  linksOf: (key: string) => readonly Hanging[],
  nextOf: (link: Hanging) => string,
) => {
  const links: Hanging[] = [];
  const seen = new Set([start]);
  for (let layer = [start]; layer.length > 0; ) {
    const found = layer.flatMap(linksOf);
    links.push(...found);
    layer = found.map(nextOf).filter((key) => !seen.has(key));
    for (const key of layer) seen.add(key);
  }
  return links;
};

/** What one commitment hangs on, what hangs on it, and everything that is named by either. */
const lineOf = (start: string, known: Known) => {
  const all = [...known.commitments.values()].flatMap((one) => conditionsOf(one, known));
  const byWaiting = Map.groupBy(all, ({ from }) => from);
  const byNeeded = Map.groupBy(all, ({ to }) => to);
  const hangsOn = follow(
    start,
    (key) => byWaiting.get(key) ?? [],
    ({ to }) => to,
  );
  const hangOnIt = follow(
    start,
    (key) => byNeeded.get(key) ?? [],
    ({ from }) => from,
  );
  const named = [...hangsOn, ...hangOnIt].flatMap(({ from, to }) => [from, to]);
  return {
    hangsOn: hangsOn.map(({ said }) => said),
    hangOnIt: hangOnIt.map(({ said }) => said),
    keys: [...new Set([start, ...named])],
  };
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
    const commitments = new Map(
      judgedCommitments(frame).map((one) => [keyIn(one.caseId, one.commitmentId), one]),
    );
    const decisions = new Map(
      standingDecisions(frame).map((one) => [keyIn(one.caseId, one.decisionId), one]),
    );
    const [start] = [...commitments].find(([, one]) => one.commitmentId === commitmentId) ?? [];
    if (start === undefined) return undefined;
    const line = lineOf(start, { commitments, decisions });
    const judged = line.keys.flatMap((id) => commitments.get(id) ?? []);
    return {
      frame,
      line,
      rowsFor: commitmentRows(frame, judged),
      decisions: line.keys.flatMap((id) => decisions.get(id) ?? []),
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
