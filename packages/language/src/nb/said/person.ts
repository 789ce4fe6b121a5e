import type { Said } from '../../said.ts';

export const personSaid = {
  sentences: {
    PersonRegistered: '{who} la til {name}',
    PersonDetailsChanged: '{who} oppdaterte opplysningene om {self}',
    PersonErased:
      '{who} slettet opplysningene om en person. Grunn: {reason}. Rettslig grunnlag: {legalBasis}',
  },
  names: {
    RegisterPerson: 'Legg til en person',
    ChangePersonDetails: 'Endre opplysninger',
    ErasePerson: 'Slett opplysningene om personen',
  },
  fields: {
    email: ['E-post'],
  },
} as const satisfies Said;
