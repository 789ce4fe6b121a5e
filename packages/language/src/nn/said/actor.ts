import type { Said } from '../../said.ts';

export const actorSaid = {
  sentences: {
    ActorRegistered: '{who} registrerte {name} som aktør ({kind})',
    'ActorRegistered/citizen': '{who} registrerte {name} som innbyggjar',
    ActorRenamed: '{who} endra namnet på aktøren til {name}',
    ActorErased:
      '{who} sletta det personlege om innbyggjaren. Grunn: {reason}. Rettsleg grunnlag: {legalBasis}',
  },
  names: {
    RegisterActor: 'Registrer ein aktør',
    RenameActor: 'Endre namnet på aktøren',
    EraseActor: 'Slett det personlege om innbyggjaren',
  },
  fields: {
    organisationNumber: ['Organisasjonsnummer', 'Norsk (9 siffer) eller svensk (10 siffer).'],
  },
  special: {
    'RegisterActor.kind': ['Kva slags aktør?'],
  },
} as const satisfies Said;
