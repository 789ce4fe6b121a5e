import type { texts as nb } from '../../nb/pages/session.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  signInTitle: 'Logg inn',
  email: 'E-post',
  password: 'Passord',
  signIn: 'Logg inn',
  signInWith: 'Logg inn med {provider}',
  orPassword: 'Eller med e-post og passord',
  notLetIn:
    'Du er ikkje logga inn. Anten vart pålogginga avbroten, eller så er du ikkje invitert med den e-posten. Prøv igjen, eller be samarbeidskoordinatoren om ein invitasjon.',
  startAgain: 'Pålogginga tok for lang tid, eller byrja i eit anna vindauge. Prøv igjen.',
  providerAway: 'Pålogginga svarer ikkje akkurat no. Vent litt, og prøv igjen.',
  setUpTitle: 'Velkomen til Handslag',
  setUpLead:
    'Her held de oversikt over kven som har lova kva til kven, og om det vart halde. Lag den første kontoen, så kan de byrje.',
  name: 'Namn',
  nameHelp: 'Slik dei andre kjenner deg.',
  newPassword: 'Vel eit passord',
  passwordHelp: 'Minst 12 teikn. Ei setning du hugsar, er bra.',
  passwordShort: 'Passordet må ha minst 12 teikn.',
  emailWrong: 'Skriv ei e-postadresse, til dømes namn@eksempel.no.',
  createAccount: 'Lag konto',
  linkMissing: 'Lenkja manglar noko',
  linkMissingText:
    'Opne heile lenkja slik du fekk ho. Oppsettslenkja står i vindauget der Handslag vart starta; ein invitasjon får du av den som inviterte deg.',
  alreadySetUp: 'Handslag er sett opp',
  alreadySetUpText: 'Den første kontoen finst. Logg inn, eller be samarbeidskoordinatoren om ein invitasjon.',
  invitationTitle: 'Bli med i {partnership}',
  invitationLead: 'Hei, {name}. Vel eit passord, så er du inne. Du loggar inn med {email}.',
  accept: 'Bli med',
  notSetUp: 'Handslag er klart til bruk',
  notSetUpText:
    'Ingen har konto her enno. I vindauget der Handslag vart starta, står det ei lenkje. Opne ho for å lage den første kontoen.',
  notSetUpSample:
    'Vil du heller sjå deg om først? Start med kommandoen under. Då får du eit døme: vegen til ein familie gjennom tenestene i ein kommune.',
  choose: 'Vel samarbeid',
  noneYet: 'Du er ikkje med i noko samarbeid enno',
  noneYetText: 'Start eit nytt samarbeid, eller be ein samarbeidskoordinator om å invitere deg.',
  found: 'Start eit samarbeid',
};
