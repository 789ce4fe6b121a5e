import type { CommitmentRow, Verdict } from '@handslag/contract/commitment';
import type { Here } from '../../lib/partnership.tsx';

export type CommitmentAction =
  | 'accept'
  | 'decline'
  | 'counter'
  | 'progress'
  | 'change'
  | 'agreeChange'
  | 'refuseChange'
  | 'report'
  | 'confirm'
  | 'dispute'
  | 'release'
  | 'revoke'
  | 'declareBroken'
  | 'expire'
  | 'handOn';

/** What may be said, as which actor; attested, where a coordinator vouches for what that actor has said. */
export interface Available {
  action: CommitmentAction;
  as: string;
  attested: boolean;
}

type Viewer = Pick<Here, 'role' | 'actors'>;
type Needs = 'inform' | 'commit';

const open: ReadonlySet<Verdict> = new Set<Verdict>(['waiting', 'open', 'overdue']);
const attestable: ReadonlySet<CommitmentAction> = new Set<CommitmentAction>([
  'accept',
  'decline',
  'agreeChange',
  'report',
  'confirm',
  'dispute',
  'release',
  'declareBroken',
  'handOn',
]);

const may = (viewer: Viewer, actorId: string, needed: Needs): boolean =>
  viewer.actors.some((one) => one.actorId === actorId && (needed === 'inform' || one.mandate !== 'inform'));

/** What each side could say as the commitment stands, the likeliest first. The rules have the last word. */
const sayable = (row: CommitmentRow): { action: CommitmentAction; as: string; needs: Needs }[] => {
  const { debtor, creditor, verdict, waitsFor, waitsOn, condition, dueAt } = row;
  const say = (as: string, needs: Needs, ...actions: CommitmentAction[]) =>
    actions.map((action) => ({ action, as, needs }));
  if (verdict === 'pending') {
    const answerer = waitsFor ?? debtor;
    return [
      ...say(answerer, 'commit', 'accept', 'counter', 'decline'),
      ...(answerer === creditor ? say(debtor, 'commit', 'decline') : say(creditor, 'commit', 'release')),
    ];
  }
  if (verdict === 'claimed')
    return [
      ...say(creditor, 'inform', 'confirm', 'dispute'),
      ...say(debtor, 'inform', 'progress'),
      ...(waitsOn === 'change' && waitsFor !== null
        ? say(waitsFor, 'commit', 'agreeChange', 'refuseChange')
        : say(creditor, 'commit', 'change')),
    ];
  if (!open.has(verdict)) return [];
  return [
    ...(waitsOn === 'change' && waitsFor !== null
      ? say(waitsFor, 'commit', 'agreeChange', 'refuseChange')
      : []),
    ...(waitsOn === 'release' ? say(creditor, 'commit', 'release') : []),
    ...(verdict === 'waiting' ? [] : say(debtor, 'inform', 'report')),
    ...say(debtor, 'inform', 'progress'),
    ...(waitsOn === 'change'
      ? []
      : [...say(debtor, 'commit', 'change'), ...say(creditor, 'commit', 'change')]),
    ...(verdict === 'overdue' && dueAt !== null ? say(creditor, 'commit', 'declareBroken') : []),
    ...say(debtor, 'commit', 'revoke'),
    ...(waitsOn === 'release' ? [] : say(creditor, 'commit', 'release')),
    ...(condition !== null && verdict === 'waiting' ? say(debtor, 'commit', 'expire') : []),
  ];
};

/** What the signed-in person may say of a commitment, the likeliest first; each action once. */
export const availableActions = (row: CommitmentRow, viewer: Viewer): Available[] => {
  if (viewer.role === 'evaluator') return [];
  const found: Available[] = [];
  for (const { action, as, needs } of sayable(row)) {
    const own = may(viewer, as, needs);
    const attested = !own && viewer.role === 'coordinator' && attestable.has(action);
    if ((own || attested) && !found.some((one) => one.action === action && one.attested === attested))
      found.push({ action, as, attested });
  }
  const taker = viewer.actors.find(
    ({ actorId, mandate }) => mandate !== 'inform' && actorId !== row.debtor && actorId !== row.creditor,
  );
  if (
    taker !== undefined &&
    (row.verdict === 'open' || row.verdict === 'overdue' || row.verdict === 'waiting')
  )
    found.push({ action: 'handOn', as: taker.actorId, attested: false });
  return found.sort((one, other) => Number(one.attested) - Number(other.attested));
};
