import type { DecisionRow } from '@handslag/contract/case';
import { Acts } from '../../things/record/acts.tsx';
import { useSaidText } from '../../ui/said.tsx';

interface Props {
  row: DecisionRow;
  /** Only these, for this actor, where something in particular is asked for. */
  only?: { says: readonly string[]; as: string };
}

/** What the signed-in person can say of a decision, in place. */
export function DecisionActions({ row, only }: Props) {
  const text = useSaidText();
  const { caseId, decisionId } = row;
  const offers = row.offers.filter(
    ({ say, as }) => only === undefined || (only.says.includes(say) && (as === null || as === only.as)),
  );
  return <Acts offers={offers} about={{ caseId, decisionId }} what={text(row.title)} />;
}
