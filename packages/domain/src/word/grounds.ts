import type { DomainEvent } from '../catalogue.ts';
import { mandateOf, roleOf } from '../partnership/mandate.ts';
import type { PartnershipState } from '../partnership/state.ts';
import { type Circumstance, type Decided, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import type { Ground, Grounds } from './ground.ts';
import { saysItself } from './own-word.ts';
import { type Speaker, speakersOutside } from './said-by.ts';

/** Whether the person says this for this actor by representing it, with the mandate that it needs. */
export const isOwnWord = (
  speaker: Speaker,
  circumstance: Circumstance,
  partnership: PartnershipState,
): boolean => saysItself(speaker, circumstance, mandateOf(partnership, circumstance.by, speaker.actor));

/** A coordinator vouches for every actor; for a citizen also whoever represents the responsible actor. */
export const mayVouch = (
  actor: Id,
  { by, citizens }: Circumstance,
  partnership: PartnershipState,
  responsible: Id | undefined,
): boolean =>
  roleOf(partnership, by) === 'coordinator' ||
  (citizens?.has(actor) === true &&
    responsible !== undefined &&
    mandateOf(partnership, by, responsible) !== undefined);

const groundOf = (speaker: Speaker, said: Circumstance, partnership: PartnershipState): Ground => {
  if (said.source === 'import') return { ground: 'imported' };
  if (isOwnWord(speaker, said, partnership)) return { ground: 'own' };
  return { ground: 'attested', by: said.by, ...(said.how && { how: said.how }) };
};

/** The ground of each actor whose word an event is; nothing where it is nobody's. */
export const groundsFor = (
  speakers: readonly Speaker[],
  said: Circumstance,
  partnership: PartnershipState,
): Grounds | undefined =>
  speakers.length === 0
    ? undefined
    : Object.fromEntries(speakers.map((speaker) => [speaker.actor, groundOf(speaker, said, partnership)]));

/** The actors for which somebody else vouches. */
export const vouchedFor = (grounds: Grounds | undefined): Id[] =>
  Object.entries(grounds ?? {}).flatMap(([actor, { ground }]) => (ground === 'attested' ? [actor] : []));

/** What is told for an actor says how it was given. */
export const refuseHowMissing = (actors: readonly Id[], { how }: Circumstance): Decided | undefined =>
  actors.length > 0 && how === undefined ? refuse('word/how-missing', { actors: [...actors] }) : undefined;

/** The same for what is said outside cases. */
export const groundsOutside = (
  said: DomainEvent,
  circumstance: Circumstance,
  partnership: PartnershipState,
): Grounds | undefined => groundsFor(speakersOutside(said), circumstance, partnership);

/** Outside cases a coordinator alone vouches for the actors of others. */
export const refuseVouchingOutside = (
  said: Decided,
  circumstance: Circumstance,
  partnership: PartnershipState,
): Decided | undefined => {
  if (!said.ok) return undefined;
  const told = said.events.flatMap((event) => vouchedFor(groundsOutside(event, circumstance, partnership)));
  const foreign = told.filter((actor) => !mayVouch(actor, circumstance, partnership, undefined));
  return foreign.length > 0 ? refuse('not-your-actor', { actors: [...new Set(foreign)] }) : undefined;
};
