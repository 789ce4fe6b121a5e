import type { texts as nb } from '../../nb/pages/account.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Min konto',
  lead: 'Du er logga inn som {name}.',
  password: 'Passord',
  current: 'Passordet du har no',
  newPassword: 'Nytt passord',
  passwordHelp: 'Minst 12 teikn. Ei setning du hugsar, er bra.',
  changePassword: 'Byt passord',
  passwordLead: 'Når du byter, blir du logga ut overalt elles.',
  passwordChanged: 'Passordet er bytt. Du er logga ut på alle andre einingar.',
  everywhere: 'Logg ut overalt',
  everywhereLead:
    'Har du mist ein telefon, eller vore logga inn på maskina til ein annan? Då blir alle logga ut, også her.',
  language: 'Språk',
  languageLead: 'Språket du helst vil ha, også i e-post som Handslag sender.',
  saveLanguage: 'Lagre språket',
  languageSaved: 'Språket er lagra.',
  ownData: 'Det som er lagra om meg',
  ownDataLead:
    'Alt samarbeidet har lagra om deg, i éi fil. Er du med i ei sak som innbyggjar, er heile saka med, og kven som har lese ho.',
  download: 'Last ned: {partnership}',
};
