import type { texts as nb } from '../../nb/pages/session.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  signInTitle: 'Logga in',
  email: 'E-post',
  password: 'Lösenord',
  signIn: 'Logga in',
  signInWith: 'Logga in med {provider}',
  orPassword: 'Eller med e-post och lösenord',
  notLetIn:
    'Du är inte inloggad. Antingen avbröts inloggningen, eller så är du inte inbjuden med den e-postadressen. Försök igen, eller be samordnaren om en inbjudan.',
  startAgain: 'Inloggningen tog för lång tid, eller började i ett annat fönster. Försök igen.',
  providerAway: 'Inloggningen svarar inte just nu. Vänta lite och försök igen.',
  setUpTitle: 'Välkommen till Handslag',
  setUpLead:
    'Här håller ni reda på vem som har lovat vad till vem, och om det hölls. Skapa det första kontot, så kan ni börja.',
  name: 'Namn',
  nameHelp: 'Så som de andra känner dig.',
  newPassword: 'Välj ett lösenord',
  passwordHelp: 'Minst 12 tecken. En mening du minns fungerar bra.',
  passwordShort: 'Lösenordet måste ha minst 12 tecken.',
  emailWrong: 'Skriv en e-postadress, till exempel namn@exempel.se.',
  createAccount: 'Skapa konto',
  linkMissing: 'Länken saknar något',
  linkMissingText:
    'Öppna hela länken så som du fick den. Startlänken står i fönstret där Handslag startades; en inbjudan får du av den som bjöd in dig.',
  alreadySetUp: 'Handslag är klart',
  alreadySetUpText: 'Det första kontot finns. Logga in eller be samordnaren om en inbjudan.',
  invitationTitle: 'Gå med i {partnership}',
  invitationLead: 'Hej, {name}. Välj ett lösenord, så är du inne. Du loggar in med {email}.',
  accept: 'Gå med',
  notSetUp: 'Handslag är redo att användas',
  notSetUpText:
    'Ingen har konto här ännu. I fönstret där Handslag startades står det en länk. Öppna den för att skapa det första kontot.',
  notSetUpSample:
    'Vill du hellre se dig omkring först? Starta med kommandot nedan. Då får du ett exempel: en familjs väg genom tjänsterna i en kommun.',
  choose: 'Välj samarbete',
  noneYet: 'Du är inte med i något samarbete ännu',
  noneYetText: 'Starta ett nytt samarbete, eller be en samordnare att bjuda in dig.',
  found: 'Starta ett samarbete',
};
