import type { CaseRow } from '@handslag/contract/case';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { judgedCommitments } from '../commitments/judged.ts';
import { standingHandovers } from '../handovers/standing.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import type { Texts } from '../shared/reader.ts';
import type { CaseStanding } from './case-facts.ts';

/** What is open in some cases, counted by case. */
export interface OpenCounts {
  commitments: number;
  overdue: number;
  handovers: number;
}

const binding: ReadonlySet<Judged['verdict']> = new Set(['waiting', 'open', 'overdue', 'claimed']);
/** Whether it binds, and has not ended. */
export const isOpen = ({ verdict }: Judged): boolean => binding.has(verdict);

/** Counts what is open in these cases at the frame's moment. */
export function countOpen(frame: Frame, cases: readonly Id[]): (caseId: Id) => OpenCounts {
  const judged = Map.groupBy(judgedCommitments(frame, { cases }), ({ caseId }) => caseId);
  const handovers = Map.groupBy(standingHandovers(frame, { cases }), ({ caseId }) => caseId);
  return (caseId) => {
    const those = judged.get(caseId) ?? [];
    return {
      commitments: those.filter(isOpen).length,
      overdue: those.filter(({ verdict }) => verdict === 'overdue').length,
      handovers: (handovers.get(caseId) ?? []).filter(({ state }) => state === 'proposed').length,
    };
  };
}

/** A case as a row for one reader. `opened` carries corrections of the title. */
export const caseRow = (
  standing: CaseStanding,
  counts: OpenCounts & { lastAt: Instant | undefined },
  texts: Texts,
  opened: Fact<'CaseOpened'> = standing.opened,
): CaseRow => ({
  caseId: standing.caseId,
  kind: standing.kind,
  access: standing.access,
  title: texts.must(opened, 'title'),
  open: standing.closedAt === undefined,
  stage: standing.stage ?? null,
  responsible: standing.responsible,
  responsibleSince: standing.responsibility.at(-1)?.from ?? opened.occurredAt,
  actors: [...standing.actors],
  openedAt: opened.occurredAt,
  closedAt: standing.closedAt ?? null,
  lastAt: counts.lastAt ?? opened.occurredAt,
  openCommitments: counts.commitments,
  overdue: counts.overdue,
  openHandovers: counts.handovers,
  imported: standing.imported,
});
