import type { PersonCommand } from '../commands.ts';
import { aCoordinatorRemains, type Objection, speaksAsCoordinator } from '../partnership/authority.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { CommandOf } from '../shared/command-of.ts';
import { type Circumstance, type Decided, decided, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import type { PersonState } from './state.ts';

type Name = PersonCommand['type'];
type Decider<N extends Name> = (
  command: CommandOf<PersonCommand, N>,
  state: PersonState,
  circumstance: Circumstance,
  partnership: PartnershipState,
) => Decided;

/** Each for themselves; for another, a coordinator. */
const mayChange = (personId: Id, circumstance: Circumstance, partnership: PartnershipState): Objection =>
  personId === circumstance.by ? undefined : speaksAsCoordinator(partnership, circumstance);

/** Known, not erased, and oneself or of this partnership. Another's person is not told from none. */
const isOurs = (personId: Id, state: PersonState, by: Id, partnership: PartnershipState): Objection => {
  const ours = personId === by || state.partnershipId === partnership.id;
  if (state.language === undefined || !ours) return refuse('not-found', { id: personId });
  return state.erased ? refuse('erased') : undefined;
};

const register: Decider<'RegisterPerson'> = (command, state, circumstance, partnership) => {
  const { personId, name, email, language } = command;
  return (
    mayChange(personId, circumstance, partnership) ??
    (state.language === undefined
      ? decided({ type: 'PersonRegistered', data: { name, email, language } })
      : refuse('already-exists', { id: personId }))
  );
};

const change: Decider<'ChangePersonDetails'> = (command, state, circumstance, partnership) => {
  const { personId, name, email, language } = command;
  const same =
    name === undefined && email === undefined && (language === undefined || language === state.language);
  return (
    mayChange(personId, circumstance, partnership) ??
    isOurs(personId, state, circumstance.by, partnership) ??
    (same
      ? refuse('nothing-changes')
      : decided({ type: 'PersonDetailsChanged', data: { name, email, language } }))
  );
};

const erase: Decider<'ErasePerson'> = (command, state, circumstance, partnership) => {
  const { personId, reason, legalBasis } = command;
  return (
    speaksAsCoordinator(partnership, circumstance) ??
    isOurs(personId, state, circumstance.by, partnership) ??
    aCoordinatorRemains(partnership, personId) ??
    decided({ type: 'PersonErased', data: { reason, legalBasis } })
  );
};

const deciders: { readonly [N in Name]: Decider<N> } = {
  RegisterPerson: register,
  ChangePersonDetails: change,
  ErasePerson: erase,
};
const decideOne = <N extends Name>(
  command: CommandOf<PersonCommand, N>,
  ...rest: [PersonState, Circumstance, PartnershipState]
): Decided => deciders[command.type](command, ...rest);

/**
 * What follows from a command to a person, or why nothing does. `partnership` is the one in which the speaker speaks.
 * After PersonErased the caller destroys the person's key. Rules: docs/spec/people.md.
 */
export const decidePerson = (
  command: PersonCommand,
  state: PersonState,
  circumstance: Circumstance,
  partnership: PartnershipState,
): Decided =>
  circumstance.occurredAt > circumstance.recordedAt
    ? refuse('in-the-future')
    : decideOne(command, state, circumstance, partnership);
