import type { texts as nb } from '../../nb/pages/letters.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  inviteSubject: 'Invitasjon til {partnership}',
  inviteText:
    'Hei, {name}. Du er invitert til å bli med i {partnership} i Handslag. Opne lenkja for å svare. Ho verkar i 14 dagar.',
  inviteWhy: 'Veit du ikkje kva dette gjeld, treng du ikkje gjere noko.',
  resetSubject: 'Nytt passord i Handslag',
  resetText:
    'Nokon har bede om eit nytt passord til kontoen din i Handslag. Opne lenkja for å velje det. Ho verkar i to timar.',
  resetWhy: 'Var det ikkje du, treng du ikkje gjere noko. Passordet er som før.',
  verifySubject: 'Stadfest e-postadressa di i Handslag',
  verifyText: 'Opne lenkja for å stadfeste at denne adressa er di. Ho verkar i to timar.',
  verifyWhy: 'Var det ikkje du som oppgav adressa, treng du ikkje gjere noko.',
  changedSubject: 'Kontoen din i Handslag er endra',
  changedAddress: 'Det er lagt til ei ny e-postadresse på kontoen din i Handslag.',
  changedRemoved: 'Ei e-postadresse er fjerna frå kontoen din i Handslag.',
  changedPassword: 'Passordet til kontoen din i Handslag er endra.',
  changedFactor: 'Det du loggar inn med i Handslag er endra.',
  changedWhy: 'Var det ikkje du, så logg inn, avslutt alle innloggingar og vel eit nytt passord.',
};
