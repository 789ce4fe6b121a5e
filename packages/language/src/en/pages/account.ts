import type { texts as nb } from '../../nb/pages/account.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'My account',
  lead: 'You are signed in as {name}.',
  password: 'Password',
  current: 'The password you have now',
  newPassword: 'New password',
  passwordHelp: 'At least 12 characters. A sentence you remember works well.',
  changePassword: 'Change password',
  passwordLead: 'When you change it, you are signed out everywhere else.',
  passwordChanged: 'The password is changed. You are signed out on all other devices.',
  everywhere: 'Sign out everywhere',
  everywhereLead:
    'Lost a phone, or signed in on somebody else’s machine? This signs out all of them, here too.',
  language: 'Language',
  languageLead: 'The language you would rather have, in e-mail from Handslag too.',
  saveLanguage: 'Save the language',
  languageSaved: 'The language is saved.',
  ownData: 'What is kept about me',
  ownDataLead:
    'Everything the partnership keeps about you, in one file. If you take part in a case as a citizen, the whole case is in it, and who has read it.',
  download: 'Download from {partnership}',
};
