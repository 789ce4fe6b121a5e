import type { Page } from '../../types.ts';

/** Sign in, set up, accept an invitation, and the front page. */
export const texts = {
  signInTitle: 'Logg inn',
  email: 'E-post',
  password: 'Passord',
  signIn: 'Logg inn',
  signInWith: 'Logg inn med {provider}',
  orPassword: 'Eller med e-post og passord',
  notLetIn:
    'Du er ikke logget inn. Enten ble påloggingen avbrutt, eller så er du ikke invitert med den e-posten. Prøv igjen, eller be samarbeidskoordinatoren om en invitasjon.',
  startAgain: 'Påloggingen tok for lang tid, eller begynte i et annet vindu. Prøv igjen.',
  providerAway: 'Påloggingen svarer ikke akkurat nå. Vent litt, og prøv igjen.',
  setUpTitle: 'Velkommen til Handslag',
  setUpLead:
    'Her holder dere oversikt over hvem som har lovet hva til hvem, og om det ble holdt. Lag den første kontoen, så kan dere begynne.',
  name: 'Navn',
  nameHelp: 'Slik de andre kjenner deg.',
  newPassword: 'Velg et passord',
  passwordHelp: 'Minst 12 tegn. En setning du husker, er bra.',
  passwordShort: 'Passordet må ha minst 12 tegn.',
  emailWrong: 'Skriv en e-postadresse, for eksempel navn@eksempel.no.',
  createAccount: 'Lag konto',
  linkMissing: 'Lenken mangler noe',
  linkMissingText:
    'Åpne hele lenken slik du fikk den. Oppsettslenken står i vinduet der Handslag ble startet; en invitasjon får du av den som inviterte deg.',
  alreadySetUp: 'Handslag er satt opp',
  alreadySetUpText: 'Den første kontoen finnes. Logg inn, eller be samarbeidskoordinatoren om en invitasjon.',
  invitationTitle: 'Bli med i {partnership}',
  invitationLead: 'Hei, {name}. Velg et passord, så er du inne. Du logger inn med {email}.',
  accept: 'Bli med',
  notSetUp: 'Handslag er klart til bruk',
  notSetUpText:
    'Ingen har konto her ennå. I vinduet der Handslag ble startet, står det en lenke. Åpne den for å lage den første kontoen.',
  notSetUpSample:
    'Vil du heller se deg om først? Start med kommandoen under. Da får du et eksempel: en families vei gjennom tjenestene i en kommune.',
  choose: 'Velg samarbeid',
  noneYet: 'Du er ikke med i noe samarbeid ennå',
  noneYetText: 'Start et nytt samarbeid, eller be en samarbeidskoordinator om å invitere deg.',
  found: 'Start et samarbeid',
} satisfies Page;
