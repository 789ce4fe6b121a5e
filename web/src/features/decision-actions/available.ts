import type { DecisionRow } from '@handslag/contract/case';
import type { Here } from '../../lib/partnership.tsx';

export type DecisionAction =
  | 'position'
  | 'decide'
  | 'interpret'
  | 'anchor'
  | 'review'
  | 'supersede'
  | 'revoke';

type Viewer = Pick<Here, 'role' | 'actors'>;

/** The actors of a case for which this person may record: its own; a coordinator records for any. Own ones come first. */
export const voicesIn = (involved: readonly string[], viewer: Viewer): string[] => {
  if (viewer.role === 'evaluator') return [];
  const own = viewer.actors.map(({ actorId }) => actorId).filter((id) => involved.includes(id));
  return viewer.role === 'coordinator' ? [...own, ...involved.filter((id) => !own.includes(id))] : own;
};

/** The decisions of a case that may take a decision's place. */
export const successorsOf = (row: DecisionRow, all: readonly DecisionRow[]): DecisionRow[] =>
  all.filter(({ decisionId, state }) => decisionId !== row.decisionId && state === 'made');

/** What may be said of a decision as it stands, the likeliest first. The rules have the last word. */
export const availableActions = (
  row: DecisionRow,
  voices: readonly string[],
  successors: readonly DecisionRow[],
): DecisionAction[] => {
  if (voices.length === 0) return [];
  if (row.state === 'proposed') return ['position', 'decide', 'revoke'];
  if (row.state !== 'made') return [];
  return [
    'interpret',
    'anchor',
    'review',
    ...(successors.length > 0 ? (['supersede'] as const) : []),
    'revoke',
  ];
};
