import { z } from 'zod';
import { defineEvent } from '../shared/event.ts';
import { Email, Title, Words } from '../shared/text.ts';

export const Language = z.enum(['nb', 'nn', 'sv', 'en']);
export type Language = z.infer<typeof Language>;

const PersonRegistered = defineEvent(
  'PersonRegistered',
  { language: Language },
  {},
  { name: Title, email: Email.optional() },
);
const PersonDetailsChanged = defineEvent(
  'PersonDetailsChanged',
  { language: Language.optional() },
  {},
  { name: Title.optional(), email: Email.optional() },
);
/** The person's key is gone; the structure stays. */
const PersonErased = defineEvent('PersonErased', { reason: Words, legalBasis: Title }, {}, {});

export const personEvents = {
  PersonRegistered,
  PersonDetailsChanged,
  PersonErased,
};
