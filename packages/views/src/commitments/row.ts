import type { Condition, Outlook } from '@handslag/domain/case/commitment/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Due, Instant } from '@handslag/domain/shared/time';
import type { z } from 'zod';
import type { Judged, Timing, Verdict, WaitsOn } from '../ledger/verdict.ts';
import type { AnyFact, Fact } from '../shared/fact.ts';
import type { Texts } from '../shared/reader.ts';
import type { Shown } from '../shared/text.ts';

/** One commitment as lists show it. */
export interface CommitmentRow {
  commitmentId: Id;
  caseId: Id;
  caseTitle: Shown;
  debtor: Id;
  creditor: Id;
  what: Shown;
  due: Due | null;
  dueAt: Instant | null;
  originalDue: Due | null;
  verdict: Verdict;
  timing: Timing | null;
  originalTiming: Timing | null;
  condition: z.infer<typeof Condition> | null;
  outlook: z.infer<typeof Outlook> | null;
  waitsFor: Id | null;
  waitsOn: WaitsOn | null;
  proposedChange: { by: Id; due: Due | null; what: Shown | null; why: Shown | null } | null;
  renegotiatedBefore: number;
  renegotiatedAfter: number;
  extent: 'whole' | 'less-accepted' | null;
  attested: boolean;
  selfMade: boolean;
  imported: boolean;
  lateRecordedDays: number;
  proposedAt: Instant;
  boundAt: Instant | null;
  fulfilledAt: Instant | null;
  endedAt: Instant | null;
  events: Id[];
}

/** The facts whose texts a row shows. */
export const textsOfRow = ({ wording, change }: Judged): AnyFact[] =>
  change ? [wording, change] : [wording];

const changeOf = (
  change: Fact<'ChangeProposed'> | undefined,
  texts: Texts,
): CommitmentRow['proposedChange'] =>
  change
    ? {
        by: change.data.by,
        due: change.data.due ?? null,
        what: texts.text(change, 'what'),
        why: texts.text(change, 'why'),
      }
    : null;

/** A judged commitment as a row for one reader. */
export const commitmentRow = (
  judged: Judged,
  texts: Texts,
  opened: Fact<'CaseOpened'> | undefined,
): CommitmentRow => ({
  commitmentId: judged.commitmentId,
  caseId: judged.caseId ?? '',
  caseTitle: texts.must(opened, 'title'),
  debtor: judged.debtor,
  creditor: judged.creditor,
  what: texts.must(judged.wording, 'what'),
  due: judged.due ?? null,
  dueAt: judged.dueAt ?? null,
  originalDue: judged.originalDue ?? null,
  verdict: judged.verdict,
  timing: judged.timing ?? null,
  originalTiming: judged.originalTiming ?? null,
  condition: judged.condition ?? null,
  outlook: judged.outlook ?? null,
  waitsFor: judged.waitsFor ?? null,
  waitsOn: judged.waitsOn ?? null,
  proposedChange: changeOf(judged.change, texts),
  renegotiatedBefore: judged.renegotiatedBefore,
  renegotiatedAfter: judged.renegotiatedAfter,
  extent: judged.extent ?? null,
  attested: judged.attested,
  selfMade: judged.selfMade,
  imported: judged.imported,
  lateRecordedDays: judged.lateRecordedDays,
  proposedAt: judged.proposedAt,
  boundAt: judged.boundAt ?? null,
  fulfilledAt: judged.fulfilledAt ?? null,
  endedAt: judged.endedAt ?? null,
  events: [...judged.eventIds],
});
