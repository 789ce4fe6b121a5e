import type { EventName } from '../catalogue.ts';
import { type Offer, offersAmong, type Sayable, type Voice } from '../offer.ts';
import { actorsOf } from '../partnership/mandate.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Id } from '../shared/id.ts';
import type { Instant } from '../shared/time.ts';
import { decideCase } from './decide.ts';
import type { SayableInCase, SayableName } from './situation.ts';
import { type CaseState, isInvolved } from './state.ts';

/** Who asks what may be said in a case, and when. */
export interface CaseAsker {
  state: CaseState;
  partnership: PartnershipState;
  by: Id;
  now: Instant;
  /** Whether the person may record this in the case at all, by the policy of access. */
  mayAsk: (say: SayableName) => boolean;
}

/** The actors that take part in the case, the responsible one first. */
export const involvedIn = ({ state, partnership }: Pick<CaseAsker, 'state' | 'partnership'>): Id[] => {
  const all = new Set([...state.actors, ...partnership.actors]);
  const involved = [...all].filter((actor) => isInvolved(state, partnership, actor));
  return involved.toSorted(
    (one, other) => Number(other === state.responsible) - Number(one === state.responsible),
  );
};

/** The actors for which the person speaks, the responsible one first. */
export const ownIn = ({ state, partnership, by }: CaseAsker): Id[] =>
  actorsOf(partnership, by).toSorted(
    (one, other) => Number(other === state.responsible) - Number(one === state.responsible),
  );

const isAllowed = (
  { state, partnership, by, now }: CaseAsker,
  command: SayableInCase,
  { as, ground }: Voice,
  yields: readonly EventName[] | undefined,
): boolean => {
  // Whoever vouches speaks for nobody, but says whose word it is where the command has a place for that.
  const isFor = ground === 'own' || 'attested' in command ? (as ?? undefined) : undefined;
  const circumstance = { by, onBehalfOf: isFor, recordedAt: now, occurredAt: now };
  const answer = decideCase(command, state, circumstance, partnership);
  return answer.ok && (yields === undefined || answer.events.some(({ type }) => yields.includes(type)));
};

/** What the person may say in the case, of what might be said. */
export const offersInCase = (asker: CaseAsker, sayables: readonly Sayable<SayableInCase>[]): Offer[] => {
  const known = new Map<string, boolean>();
  const mayAsk = (say: SayableName): boolean => {
    const may = known.get(say) ?? asker.mayAsk(say);
    known.set(say, may);
    return may;
  };
  return offersAmong(
    sayables,
    (command, voice, yields) => mayAsk(command.type) && isAllowed(asker, command, voice, yields),
  );
};
