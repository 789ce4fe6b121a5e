import { z } from 'zod';
import { defineCommand } from '../shared/command.ts';
import { PersonId } from '../shared/id.ts';
import { Email, Title, Words } from '../shared/text.ts';
import { Language } from './events.ts';

const RegisterPerson = defineCommand('RegisterPerson', {
  personId: PersonId,
  name: Title,
  email: Email.optional(),
  language: Language,
});
const ChangePersonDetails = defineCommand('ChangePersonDetails', {
  personId: PersonId,
  name: Title.optional(),
  email: Email.optional(),
  language: Language.optional(),
});
const ErasePerson = defineCommand('ErasePerson', { personId: PersonId, reason: Words, legalBasis: Title });

export const PersonCommand = z.discriminatedUnion('type', [RegisterPerson, ChangePersonDetails, ErasePerson]);
export type PersonCommand = z.infer<typeof PersonCommand>;
