import type { Page } from '../../types.ts';

/** Single mails about the own account, and invitations. */
export const texts = {
  inviteSubject: 'Invitasjon til {partnership}',
  inviteText:
    'Hei, {name}. Du er invitert til å bli med i {partnership} i Handslag. Åpne lenken for å svare. Den virker i 14 dager.',
  inviteWhy: 'Vet du ikke hva dette gjelder, trenger du ikke gjøre noe.',
  resetSubject: 'Nytt passord i Handslag',
  resetText:
    'Noen har bedt om et nytt passord til kontoen din i Handslag. Åpne lenken for å velge det. Den virker i to timer.',
  resetWhy: 'Var det ikke du, trenger du ikke gjøre noe. Passordet er som før.',
  verifySubject: 'Bekreft e-postadressen din i Handslag',
  verifyText: 'Åpne lenken for å bekrefte at denne adressen er din. Den virker i to timer.',
  verifyWhy: 'Var det ikke du som oppga adressen, trenger du ikke gjøre noe.',
  changedSubject: 'Kontoen din i Handslag er endret',
  changedAddress: 'Det er lagt til en ny e-postadresse på kontoen din i Handslag.',
  changedRemoved: 'En e-postadresse er fjernet fra kontoen din i Handslag.',
  changedPassword: 'Passordet til kontoen din i Handslag er endret.',
  changedFactor: 'Det du logger inn med i Handslag er endret.',
  changedWhy: 'Var det ikke du, så logg inn, avslutt alle innlogginger og velg et nytt passord.',
} satisfies Page;
