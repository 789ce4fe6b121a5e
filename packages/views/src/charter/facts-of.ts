import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { type CharterEventName, charter } from './view.ts';

/** What was said at partnership level by the frame's moment, to be asked for by type. */
export interface SaidOfAll {
  of<N extends CharterEventName>(type: N): Fact<N>[];
}

/** The facts of the charter at the frame's moment, in log order. */
export function saidOfAll({ db, partnershipId, horizon }: Frame): SaidOfAll {
  const facts = charter.read(db, { partnershipId }, horizon);
  return {
    of: <N extends CharterEventName>(type: N): Fact<N>[] =>
      facts.filter((fact): fact is Fact<CharterEventName> & Fact<N> => fact.type === type),
  };
}
