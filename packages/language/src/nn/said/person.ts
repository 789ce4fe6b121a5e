import type { Said } from '../../said.ts';

export const personSaid = {
  sentences: {
    PersonRegistered: '{who} la til {name}',
    PersonDetailsChanged: '{who} oppdaterte opplysningane om {self}',
    PersonErased:
      '{who} sletta opplysningane om ein person. Grunn: {reason}. Rettsleg grunnlag: {legalBasis}',
  },
  names: {
    RegisterPerson: 'Legg til ein person',
    ChangePersonDetails: 'Endre opplysningar',
    ErasePerson: 'Slett opplysningane om personen',
  },
  fields: {
    email: ['E-post'],
  },
} as const satisfies Said;
