import type { Id } from '../shared/id.ts';
import type { Mandate, Role } from './events.ts';
import type { PartnershipState } from './state.ts';

const reach: Readonly<Record<Mandate, number>> = { inform: 1, commit: 2, decide: 3 };

/** What a person may do for an actor in this partnership, or undefined where the person does not represent it. */
export const mandateOf = (partnership: PartnershipState, person: Id, actor: Id): Mandate | undefined =>
  partnership.representatives.get(actor)?.get(person)?.mandate;

/** Whether a mandate reaches at least as far as another. */
export const reaches = (held: Mandate, needed: Mandate): boolean => reach[held] >= reach[needed];

/** Whether a person represents an actor with at least this mandate. */
export const mayFor = (partnership: PartnershipState, person: Id, actor: Id, needed: Mandate): boolean => {
  const held = mandateOf(partnership, person, actor);
  return held !== undefined && reaches(held, needed);
};

/** The actors for which a person speaks. */
export const actorsOf = (partnership: PartnershipState, person: Id): Id[] =>
  [...partnership.representatives].filter(([, people]) => people.has(person)).map(([actor]) => actor);

export const roleOf = (partnership: PartnershipState, person: Id): Role | undefined =>
  partnership.members.get(person);
