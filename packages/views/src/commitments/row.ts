import type { CommitmentRow } from '@handslag/contract/commitment';
import type { Judged } from '../ledger/verdict.ts';
import type { AnyFact, Fact } from '../shared/fact.ts';
import type { Texts } from '../shared/reader.ts';

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
  offers: CommitmentRow['offers'],
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
  reported: (judged.status === 'reported' ? judged.rules.reported?.part : undefined) ?? null,
  origin: judged.origin,
  attested: judged.attested,
  selfMade: judged.selfMade,
  imported: judged.imported,
  lateRecordedDays: judged.lateRecordedDays,
  proposedAt: judged.proposedAt,
  boundAt: judged.boundAt ?? null,
  fulfilledAt: judged.fulfilledAt ?? null,
  endedAt: judged.endedAt ?? null,
  events: [...judged.eventIds],
  offers,
});
