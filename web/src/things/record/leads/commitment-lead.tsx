import { ChangeSummary, Summary } from '../../../features/commitment-actions/summary.tsx';
import { useSaidText } from '../../../ui/said.tsx';
import { type Given, promiseIn } from '../given.ts';

/** The promise that something is said of, and the change that the other side asks for. */
export function CommitmentLead({ given }: { given: Given }) {
  const { page, opened } = given;
  const said = useSaidText();
  const row = promiseIn(given);
  if (row === undefined) return null;
  const { condition } = row;
  const promised = page?.commitments.find(({ commitmentId }) => commitmentId === condition?.commitmentId);
  const decided = page?.decisions.find(({ decisionId }) => decisionId === condition?.decisionId);
  const after = promised === undefined ? decided?.title : promised.what;
  return (
    <>
      <Summary row={row} after={after === undefined ? undefined : said(after)} />
      {(opened.say === 'AgreeChange' || opened.say === 'RefuseChange') && <ChangeSummary row={row} />}
    </>
  );
}
