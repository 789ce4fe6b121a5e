import type { Said } from '../../said.ts';

export const actorSaid = {
  sentences: {
    ActorRegistered: '{who} registrerade {name} som aktör ({kind})',
    'ActorRegistered/citizen': '{who} registrerade {name} som invånare',
    ActorRenamed: '{who} ändrade aktörens namn till {name}',
    ActorErased: '{who} raderade det personliga om invånaren. Skäl: {reason}. Rättslig grund: {legalBasis}',
  },
  names: {
    RegisterActor: 'Registrera en aktör',
    RenameActor: 'Ändra aktörens namn',
    EraseActor: 'Radera det personliga om invånaren',
  },
  fields: {
    organisationNumber: ['Organisationsnummer', 'Norskt (9 siffror) eller svenskt (10 siffror).'],
  },
  special: {
    'RegisterActor.kind': ['Vilket slags aktör?'],
  },
} as const satisfies Said;
