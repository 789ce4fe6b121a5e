import type { CommitmentRow, Verdict } from '@handslag/contract/commitment';
import { useLabel } from '../../lib/language.tsx';
import { StatusTag, type Tone } from '../../ui/status-tag.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentsTexts = textsOf('commitments');

const tones: Readonly<Record<Verdict, Tone>> = {
  pending: 'waiting',
  declined: 'ended',
  waiting: 'waiting',
  open: 'open',
  overdue: 'attention',
  claimed: 'open',
  kept: 'done',
  released: 'ended',
  expired: 'ended',
  broken: 'ended',
  contested: 'attention',
};

/** A verdict in words: «Gjort, i tide». */
const useVerdictText = (): ((row: Pick<CommitmentRow, 'verdict' | 'timing'>) => string) => {
  const t = useCommitmentsTexts();
  const label = useLabel();
  return ({ verdict, timing }) => {
    const said = label('verdict', verdict);
    return timing === null ? said : `${said}, ${t(timing === 'late' ? 'late' : 'onTime')}`;
  };
};

/** How a commitment stands, said by words and a sign. */
export function VerdictTag({ row }: { row: Pick<CommitmentRow, 'verdict' | 'timing'> }) {
  const text = useVerdictText();
  return <StatusTag tone={tones[row.verdict]}>{text(row)}</StatusTag>;
}
