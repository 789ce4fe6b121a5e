import type { Changes } from '@handslag/contract/questions/changes';
import type { Id } from '@handslag/domain/shared/id';
import type { CaseStanding } from '../cases/case-facts.ts';
import { standingCases } from '../cases/list-cases.ts';
import { charterAt, presentActors, purposeOf } from '../charter/fold.ts';
import { judgedCommitments } from '../commitments/judged.ts';
import type { Judged } from '../ledger/verdict.ts';
import { keyIn } from '../shared/key-in.ts';
import type { Frame } from '../shared/frame.ts';

/** How a partnership stood at one moment, as far as changes are told. */
interface Stand {
  purpose: string;
  actors: ReadonlySet<Id>;
  rules: ReadonlyMap<Id, string>;
  /** By case and commitment. */
  judged: ReadonlyMap<string, Judged>;
  cases: ReadonlyMap<Id, Pick<CaseStanding, 'caseId' | 'closedAt' | 'responsible' | 'stage'>>;
}
/** What stood otherwise at the later moment than at the earlier one. */
export interface Differences extends Pick<Changes, 'purpose' | 'actors' | 'rules' | 'cases'> {
  /** Commitments that were judged otherwise, or were not there before. */
  commitments: { now: Judged; was: Judged['verdict'] | null }[];
}

/** How it stood at the frame's moment. */
export const standAt = (frame: Frame): Stand => {
  const standing = charterAt(frame);
  const rules = [...standing.rules].flatMap(([ruleId, { versions, retired }]): [Id, string][] =>
    retired ? [] : versions.slice(-1).map(({ data }) => [ruleId, data.text]),
  );
  // Cases that stand now are changed as they go on: what is compared is copied.
  const cases = standingCases(frame).map(({ caseId, closedAt, responsible, stage }) => ({
    caseId,
    closedAt,
    responsible,
    stage,
  }));
  return {
    purpose: purposeOf(standing),
    actors: new Set(presentActors(standing)),
    rules: new Map(rules),
    judged: new Map(judgedCommitments(frame).map((one) => [keyIn(one.caseId, one.commitmentId), one])),
    cases: new Map(cases.map((one) => [one.caseId, one])),
  };
};

const rulesBetween = (before: Stand, after: Stand): Differences['rules'] =>
  [...new Set([...before.rules.keys(), ...after.rules.keys()])].flatMap((ruleId) => {
    const was = before.rules.get(ruleId) ?? null;
    const becomes = after.rules.get(ruleId) ?? null;
    return was === becomes ? [] : [{ ruleId, was, becomes }];
  });

const casesBetween = (before: Stand, after: Stand): Differences['cases'] => {
  const found: Differences['cases'] = { opened: [], closed: [], reopened: [], responsible: [], stages: [] };
  for (const now of after.cases.values()) {
    const { caseId } = now;
    const was = before.cases.get(caseId);
    if (!was) found.opened.push(caseId);
    if (now.closedAt !== undefined && was?.closedAt === undefined) found.closed.push(caseId);
    if (now.closedAt === undefined && was?.closedAt !== undefined) found.reopened.push(caseId);
    if (was && was.responsible !== now.responsible)
      found.responsible.push({ caseId, was: was.responsible, becomes: now.responsible });
    if (was && was.stage !== now.stage)
      found.stages.push({ caseId, was: was.stage ?? null, becomes: now.stage ?? null });
  }
  return found;
};

/** What differs between two moments. */
export const differencesBetween = (before: Stand, after: Stand): Differences => ({
  purpose:
    before.purpose === after.purpose ? null : { was: before.purpose || null, becomes: after.purpose || null },
  actors: {
    joined: [...after.actors.difference(before.actors)],
    left: [...before.actors.difference(after.actors)],
  },
  rules: rulesBetween(before, after),
  commitments: [...after.judged.values()].flatMap((now) => {
    const was = before.judged.get(keyIn(now.caseId, now.commitmentId))?.verdict ?? null;
    return was === now.verdict ? [] : [{ now, was }];
  }),
  cases: casesBetween(before, after),
});
