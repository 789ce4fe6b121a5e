import type { CommitmentRow } from '@handslag/contract/commitment';
import { openingsOf } from '../cases/openings.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { Frame } from '../shared/frame.ts';
import { offersByCase } from '../shared/offering.ts';
import { openTexts, type RowsFor } from '../shared/reader.ts';
import { commitmentRow, textsOfRow } from './row.ts';

/** Judged commitments as rows, in the same order; to be called within the read that judged them. */
export function commitmentRows(frame: Frame, judged: readonly Judged[]): RowsFor<CommitmentRow> {
  const openings = openingsOf(
    frame,
    judged.map(({ caseId }) => caseId),
  );
  const facts = [...judged.flatMap(textsOfRow), ...openings.values()];
  return async (reader) => {
    const texts = await openTexts(facts, reader, ({ caseId }) => frame.levelOf(caseId));
    const offers = await offersByCase(reader, frame, judged);
    return judged.map((one) =>
      commitmentRow(one, texts, openings.get(one.caseId), offers(one.caseId).commitment(one.commitmentId)),
    );
  };
}
