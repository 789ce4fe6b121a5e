import type { PartnershipCommand } from '../commands.ts';
import type { CommandOf } from '../shared/command-of.ts';
import { type Circumstance, type Decided, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import type { Objection } from './authority.ts';
import type { Held } from './held.ts';
import type { PartnershipState } from './state.ts';

export type CommandName = PartnershipCommand['type'];

/** What decides one type of command, once the partnership is founded and the time is not in the future. */
export type Rule<N extends CommandName> = (
  command: CommandOf<PartnershipCommand, N>,
  state: PartnershipState,
  circumstance: Circumstance,
  held: Held,
) => Decided;

/** The id is new. */
export const isNew = (known: { has(id: Id): boolean }, id: Id): Objection =>
  known.has(id) ? refuse('already-exists', { id }) : undefined;

/** The id, where one is given, is known. */
export const isKnown = (known: { has(id: Id): boolean }, id: Id | undefined): Objection =>
  id === undefined || known.has(id) ? undefined : refuse('not-found', { id });

/** Every one of the actors takes part now. */
export const takePart = (state: PartnershipState, actors: readonly Id[]): Objection => {
  const strangers = actors.filter((actor) => !state.actors.has(actor));
  return strangers.length > 0 ? refuse('actor-not-in-partnership', { actors: strangers }) : undefined;
};
