import type { Said } from '../../said.ts';

export const personSaid = {
  sentences: {
    PersonRegistered: '{who} added {name}',
    PersonDetailsChanged: '{who} updated the details of {self}',
    PersonErased: '{who} erased the details of a person. Reason: {reason}. Legal basis: {legalBasis}',
  },
  names: {
    RegisterPerson: 'Add a person',
    ChangePersonDetails: 'Change details',
    ErasePerson: 'Erase the person’s details',
  },
  fields: {
    email: ['E-mail'],
  },
} as const satisfies Said;
