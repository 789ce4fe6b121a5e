import type { texts as nb } from '../../nb/pages/session.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  signInTitle: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  signInWith: 'Sign in with {provider}',
  orPassword: 'Or with e-mail and password',
  notLetIn:
    'You are not signed in. Either the sign-in was stopped, or you are not invited with that e-mail address. Try again, or ask the coordinator for an invitation.',
  startAgain: 'Signing in took too long, or began in another window. Try again.',
  providerAway: 'The sign-in service does not answer right now. Wait a little, and try again.',
  setUpTitle: 'Welcome to Handslag',
  setUpLead:
    'Here you keep track of who promised what to whom, and whether it was kept. Create the first account, and you can begin.',
  name: 'Name',
  nameHelp: 'As the others know you.',
  newPassword: 'Choose a password',
  passwordHelp: 'At least 12 characters. A sentence you remember works well.',
  passwordShort: 'The password needs at least 12 characters.',
  emailWrong: 'Write an e-mail address, such as name@example.org.',
  createAccount: 'Create account',
  linkMissing: 'The link lacks something',
  linkMissingText:
    'Open the whole link as you got it. The set-up link stands in the window where Handslag was started; an invitation comes from the person who invited you.',
  alreadySetUp: 'Handslag is set up',
  alreadySetUpText: 'There is a first account. Sign in, or ask the coordinator for an invitation.',
  invitationTitle: 'Join {partnership}',
  invitationLead: 'Hello, {name}. Choose a password, and you are in. You sign in with {email}.',
  accept: 'Join',
  notSetUp: 'Handslag is ready for use',
  notSetUpText:
    'Nobody has an account here yet. A link stands in the window where Handslag was started. Open it to create the first account.',
  notSetUpSample:
    'Would you rather look around first? Start with the command below. It gives you a sample: one family’s way through the services of a municipality.',
  choose: 'Choose a partnership',
  noneYet: 'You are not in any partnership yet',
  noneYetText: 'Start a new partnership, or ask a coordinator to invite you.',
  found: 'Start a partnership',
};
