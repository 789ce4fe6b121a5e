import type { Here } from '../../../lib/partnership.tsx';
import { voicesIn } from '../../decision-actions/available.ts';
import { type CaseData, isOpenCase } from '../case-data.ts';

export type Recordable =
  | 'commitment'
  | 'step'
  | 'decision'
  | 'question'
  | 'handover'
  | 'meeting'
  | 'goal'
  | 'need'
  | 'outcome'
  | 'rating'
  | 'consent'
  | 'note'
  | 'involve'
  | 'stage'
  | 'legalBasis'
  | 'close'
  | 'reopen'
  | 'access'
  | 'standDown';

export interface Group {
  title: 'often' | 'agree' | 'citizen' | 'caseItself';
  things: Recordable[];
}

/** Which actor would hand over: the responsible one where the person may say it for it, else an own one of the case. */
export const sender = (page: CaseData, { actors }: Pick<Here, 'actors'>): string | undefined => {
  const own = actors
    .filter(({ actorId, mandate }) => mandate !== 'inform' && page.case.actors.includes(actorId))
    .map(({ actorId }) => actorId);
  return own.includes(page.case.responsible) ? page.case.responsible : own[0];
};

/** The actors whose part in the case the person may end: own ones, for a coordinator any; never the responsible one. */
export const mayLeave = (page: CaseData, here: Pick<Here, 'actors' | 'role'>): string[] =>
  page.case.kind === 'steering'
    ? []
    : voicesIn(page.case.actors, here).filter((actor) => actor !== page.case.responsible);

/** What the person may record in the case as it stands. The rules have the last word. */
export const recordable = (page: CaseData, here: Pick<Here, 'actors' | 'role'>): Group[] => {
  if (!page.mayRecord) return [];
  const journey = page.case.kind === 'journey';
  if (!isOpenCase(page))
    return [
      { title: 'often', things: ['note', 'outcome', ...(journey ? (['rating'] as const) : [])] },
      { title: 'caseItself', things: ['reopen'] },
    ];
  const mayClose =
    here.role === 'coordinator' ||
    here.actors.some(({ actorId, mandate }) => actorId === page.case.responsible && mandate !== 'inform');
  return [
    { title: 'often', things: ['commitment', 'step', 'decision', 'note'] },
    {
      title: 'agree',
      things: [
        ...(sender(page, here) === undefined ? [] : (['handover'] as const)),
        'meeting',
        'question',
        'goal',
      ],
    },
    {
      title: 'citizen',
      things: ['need', 'outcome', ...(journey ? (['rating', 'consent'] as const) : [])],
    },
    {
      title: 'caseItself',
      things: [
        'involve',
        'stage',
        'legalBasis',
        ...(mayLeave(page, here).length > 0 ? (['standDown'] as const) : []),
        ...(mayClose && page.case.kind !== 'steering' ? (['access', 'close'] as const) : []),
      ],
    },
  ];
};
