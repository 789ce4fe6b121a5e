import type { Said } from '../../said.ts';

export const actorSaid = {
  sentences: {
    ActorRegistered: '{who} registrerte {name} som aktør ({kind})',
    'ActorRegistered/citizen': '{who} registrerte {name} som innbygger',
    ActorRenamed: '{who} endret navnet på aktøren til {name}',
    ActorErased:
      '{who} slettet det personlige om innbyggeren. Grunn: {reason}. Rettslig grunnlag: {legalBasis}',
  },
  names: {
    RegisterActor: 'Registrer en aktør',
    RenameActor: 'Endre navnet på aktøren',
    EraseActor: 'Slett det personlige om innbyggeren',
  },
  fields: {
    organisationNumber: ['Organisasjonsnummer', 'Norsk (9 sifre) eller svensk (10 sifre).'],
  },
  special: {
    'RegisterActor.kind': ['Hva slags aktør?'],
  },
} as const satisfies Said;
