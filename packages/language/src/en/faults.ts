import type { FaultTexts } from '../types.ts';

export const faults: FaultTexts = {
  'request/invalid': 'Something is not filled in right. Look at the marked fields and try again.',
  'request/too-large': 'This is too large to send. Make it shorter, or divide it.',
  'request/not-json': 'The service could not read what was sent. Reload the page and try again.',
  'request/wrong-origin':
    'This came from another site than Handslag, so it was stopped. Open Handslag again.',
  'request/rate-limited': 'There were many tries in a short time. Wait a little and try again.',
  'request/no-such-route': 'There is no such page or address. Check the link.',
  'request/wrong-method':
    'The service does not take this kind of request here. Reload the page and try again.',
  'session/none': 'You are not signed in. Sign in, and you can go on.',
  'session/wrong-credentials': 'The e-mail or the password is wrong. Check both and try again.',
  'session/second-factor':
    'Your account has a second factor. Give the code from your app or one of your recovery codes, or use your passkey.',
  'session/second-factor-required':
    'Your role here asks for a second factor. Add a passkey or an app on your account page, and sign in with it.',
  'session/confirm': 'Give your password or a code again, and you can go on.',
  'password/weak':
    'This password is easy to guess. Choose a longer one, such as four words that do not belong together.',
  'address/unusable': 'This address cannot be used here. Check it, or choose another one.',
  'account/exists': 'This address has an account already. Sign in to it, and open the link again.',
  'account/too-many': 'You have as many of these as one person can have. Remove one you no longer use.',
  'founding/not-yours':
    'Only those whom the operator has chosen can start a partnership here. Ask the operator.',
  'second-factor/wrong': 'The code or the passkey does not fit. Try again.',
  'set-up/done':
    'The first account has been made already. Sign in, or ask the coordinator for an invitation.',
  'link/invalid': 'The link has been used or has expired. Ask for a new one.',
  'access/forbidden': 'Your role does not allow this. Ask the coordinator.',
  'access/not-found':
    'There is nothing here that you have access to. Check the link, or ask the coordinator.',
  'conflict/changed': 'Somebody changed this while you looked at it. Read it again and decide again.',
  'conflict/condition-required': 'Your page is not up to date. Reload it and try again.',
  'idempotency/other-request': 'This was sent already with another content. Reload the page and try again.',
  'idempotency/missing': 'What you sent did not arrive. Reload the page and try again.',
  'server/overloaded': 'Many people use Handslag right now. Wait a little and try again.',
  'server/store-unavailable': 'We cannot save right now, and nothing was recorded. Try again in a while.',
  'server/broken':
    'Something is wrong on our side. Reload the page and see whether what you recorded is there before you try again.',
};
