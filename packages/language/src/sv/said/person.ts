import type { Said } from '../../said.ts';

export const personSaid = {
  sentences: {
    PersonRegistered: '{who} la till {name}',
    PersonDetailsChanged: '{who} uppdaterade uppgifterna om {self}',
    PersonErased: '{who} raderade uppgifterna om en person. Skäl: {reason}. Rättslig grund: {legalBasis}',
  },
  names: {
    RegisterPerson: 'Lägg till en person',
    ChangePersonDetails: 'Ändra uppgifter',
    ErasePerson: 'Radera uppgifterna om personen',
  },
  fields: {
    email: ['E-post'],
  },
} as const satisfies Said;
