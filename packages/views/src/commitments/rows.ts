import type { CommitmentRow } from '@handslag/contract/commitment';
import { openingsOf } from '../cases/openings.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { AnyFact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { offersByCase } from '../shared/offering.ts';
import { openTexts, type RowsFor } from '../shared/reader.ts';
import type { Level } from '../shared/sight.ts';
import { levelOfTerms } from './judged.ts';
import { commitmentRow, textsOfRow } from './row.ts';

/** Judged commitments as rows, in the same order; to be called within the read that judged them. */
export function commitmentRows(frame: Frame, judged: readonly Judged[]): RowsFor<CommitmentRow> {
  const openings = openingsOf(
    frame,
    judged.map(({ caseId }) => caseId),
  );
  const facts = [...judged.flatMap(textsOfRow), ...openings.values()];
  const terms = new Map<AnyFact, Level>(
    judged.flatMap((one) => textsOfRow(one).map((fact) => [fact, levelOfTerms(frame, one)])),
  );
  return async (reader) => {
    const texts = await openTexts(facts, reader, (fact) => terms.get(fact) ?? frame.levelOf(fact.caseId));
    const offers = await offersByCase(reader, frame, judged);
    return judged.map((one) =>
      commitmentRow(one, texts, openings.get(one.caseId), offers(one.caseId).commitment(one.commitmentId)),
    );
  };
}
