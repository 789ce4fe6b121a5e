import type { CommitmentRow } from '@handslag/contract/commitment';
import { openingsOf } from '../cases/openings.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { Frame } from '../shared/frame.ts';
import { offersByCase } from '../shared/offering.ts';
import { openTexts, type Reader } from '../shared/reader.ts';
import type { ViewsSource } from '../projector.ts';
import { commitmentRow, textsOfRow } from './row.ts';

/** Judged commitments as rows for one reader, in the same order. */
export async function commitmentRows(
  views: ViewsSource,
  reader: Reader,
  frame: Frame,
  judged: readonly Judged[],
): Promise<CommitmentRow[]> {
  const openings = views.read((db) =>
    openingsOf(
      { ...frame, db },
      judged.map(({ caseId }) => caseId),
    ),
  );
  const facts = [...judged.flatMap(textsOfRow), ...openings.values()];
  const texts = await openTexts(facts, reader, ({ caseId }) => frame.levelOf(caseId));
  const offers = await offersByCase(reader, frame, judged);
  return judged.map((one) =>
    commitmentRow(one, texts, openings.get(one.caseId), offers(one.caseId).commitment(one.commitmentId)),
  );
}
