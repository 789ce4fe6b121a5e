import type { CommitmentRow } from '@handslag/contract/commitment';
import { useLabel } from '../lib/language.tsx';

/** Says of what stands as an actor's word that it was recorded for it, and what the actor has said of that; of its own word, nothing. */
export function OriginMark({ origin }: Pick<CommitmentRow, 'origin'>) {
  const label = useLabel();
  return origin === 'own' ? null : <span>{label('origin', origin)}</span>;
}
