import type { EventName } from '../../catalogue.ts';
import type { Id } from '../../shared/id.ts';
import type { DecisionState } from './state.ts';

const without = <V>(map: ReadonlyMap<Id, V>, actor: Id): ReadonlyMap<Id, V> =>
  new Map([...map].filter(([id]) => id !== actor));

/** The decision after an actor has contested what was told for it: its stand or reading goes; that it decided is marked. */
export const contested = (was: DecisionState, type: EventName, by: Id): DecisionState => {
  if (type === 'PositionStated') return { ...was, positions: without(was.positions, by) };
  if (type === 'DecisionInterpreted') return { ...was, interpretations: without(was.interpretations, by) };
  if (type === 'DecisionAnchored')
    return { ...was, anchored: new Set([...was.anchored].filter((id) => id !== by)) };
  return type === 'DecisionMade' ? { ...was, contestedBy: new Set(was.contestedBy).add(by) } : was;
};
