import { ChangeSummary, Summary } from '../../../features/commitment-actions/summary.tsx';
import type { Given } from '../given.ts';

/** The promise that something is said of, and the change that the other side asks for. */
export function CommitmentLead({ given: { page, opened } }: { given: Given }) {
  const row = page?.commitments.find(({ commitmentId }) => commitmentId === opened.about['commitmentId']);
  if (row === undefined) return null;
  return (
    <>
      <Summary row={row} />
      {(opened.say === 'AgreeChange' || opened.say === 'RefuseChange') && <ChangeSummary row={row} />}
    </>
  );
}
