import type { HandoverRow } from '@handslag/contract/case';
import type { Here } from '../../lib/partnership.tsx';

export type HandoverAction = 'accept' | 'decline' | 'ask' | 'answer' | 'withdraw' | 'verify' | 'landed';

/** What may be said, as which actor; attested, where a coordinator vouches for what that actor has said. */
export interface Available {
  action: HandoverAction;
  as: string;
  attested: boolean;
}

type Viewer = Pick<Here, 'role' | 'actors'>;

const own = (as: string, ...actions: HandoverAction[]): Available[] =>
  actions.map((action) => ({ action, as, attested: false }));

/** What the signed-in person may say of a handover, the likeliest first. The rules have the last word. */
export const availableActions = (row: HandoverRow, viewer: Viewer): Available[] => {
  if (viewer.role === 'evaluator') return [];
  const { from, to, state } = row;
  const coordinator = viewer.role === 'coordinator';
  const held = (actorId: string) => viewer.actors.find((one) => one.actorId === actorId)?.mandate;
  const binds = (actorId: string) => held(actorId) !== undefined && held(actorId) !== 'inform';
  if (state === 'proposed') {
    const waits = row.questions.some(({ answer }) => answer === null);
    const vouched: Available[] = [
      { action: 'accept', as: to, attested: true },
      { action: 'decline', as: to, attested: true },
    ];
    return [
      ...(binds(to) ? own(to, 'accept') : []),
      ...(waits && held(from) !== undefined ? own(from, 'answer') : []),
      ...(held(to) === undefined ? [] : own(to, 'ask')),
      ...(binds(to) ? own(to, 'decline') : []),
      ...(binds(from) ? own(from, 'withdraw') : []),
      ...(coordinator && !binds(to) ? vouched : []),
    ];
  }
  if (state !== 'accepted' && state !== 'verified' && state !== 'landed') return [];
  return [
    ...(held(from) !== undefined && row.verifiedRight !== true ? own(from, 'verify') : []),
    ...(row.landedAt === null && (held(to) !== undefined || coordinator) ? own(to, 'landed') : []),
  ];
};
