import type { Said } from '../../said.ts';

export const actorSaid = {
  sentences: {
    ActorRegistered: '{who} registered {name} as an actor ({kind})',
    'ActorRegistered/citizen': '{who} registered {name} as a citizen',
    ActorRenamed: '{who} changed the actor’s name to {name}',
    ActorErased:
      '{who} erased what was personal about the citizen. Reason: {reason}. Legal basis: {legalBasis}',
  },
  names: {
    RegisterActor: 'Register an actor',
    RenameActor: 'Change the actor’s name',
    EraseActor: 'Erase what is personal about the citizen',
  },
  fields: {
    organisationNumber: ['Organisation number', 'Norwegian (9 digits) or Swedish (10 digits).'],
  },
  special: {
    'RegisterActor.kind': ['What kind of actor?'],
  },
} as const satisfies Said;
