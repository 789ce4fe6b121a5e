import type { DecisionRow } from '@handslag/contract/case';
import type { Here } from '../../lib/partnership.tsx';

export type DecisionAction = 'position' | 'decide' | 'interpret' | 'anchor' | 'review' | 'revoke';

type Viewer = Pick<Here, 'role' | 'actors'>;

/** The actors of a case for which this person may record: its own; a coordinator records for any. Own ones come first. */
export const voicesIn = (involved: readonly string[], viewer: Viewer): string[] => {
  if (viewer.role === 'evaluator') return [];
  const own = viewer.actors.map(({ actorId }) => actorId).filter((id) => involved.includes(id));
  return viewer.role === 'coordinator' ? [...own, ...involved.filter((id) => !own.includes(id))] : own;
};

/** What may be said of a decision as it stands, the likeliest first. The rules have the last word. */
export const availableActions = (row: DecisionRow, voices: readonly string[]): DecisionAction[] => {
  if (voices.length === 0) return [];
  if (row.state === 'proposed') return ['position', 'decide', 'revoke'];
  return row.state === 'made' ? ['interpret', 'anchor', 'review', 'revoke'] : [];
};
