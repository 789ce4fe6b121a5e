import type { texts as nb } from '../../nb/pages/letters.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  inviteSubject: 'Invitation to {partnership}',
  inviteText:
    'Hello, {name}. You are invited to take part in {partnership} in Handslag. Open the link to answer. It works for 14 days.',
  inviteWhy: 'If you do not know what this is about, you need not do anything.',
  resetSubject: 'New password for Handslag',
  resetText:
    'Somebody has asked for a new password for your account in Handslag. Open the link to choose it. It works for two hours.',
  resetWhy: 'If it was not you, you need not do anything. Your password is as before.',
  verifySubject: 'Confirm your e-mail address in Handslag',
  verifyText: 'Open the link to confirm that this address is yours. It works for two hours.',
  verifyWhy: 'If you did not give this address, you need not do anything.',
  changedSubject: 'Your account in Handslag has changed',
  changedAddress: 'A new e-mail address has been added to your account in Handslag.',
  changedRemoved: 'An e-mail address has been removed from your account in Handslag.',
  changedPassword: 'The password of your account in Handslag has been changed.',
  changedFactor: 'What you sign in with in Handslag has been changed.',
  changedWhy: 'If it was not you, sign in, end all sign-ins and choose a new password.',
};
