import type { Page } from '../../types.ts';

/** What each person looks after for themselves. */
export const texts = {
  title: 'Min konto',
  lead: 'Du er logget inn som {name}.',
  password: 'Passord',
  current: 'Passordet du har nå',
  newPassword: 'Nytt passord',
  passwordHelp: 'Minst 12 tegn. En setning du husker, er bra.',
  changePassword: 'Bytt passord',
  passwordLead: 'Når du bytter, blir du logget ut overalt ellers.',
  passwordChanged: 'Passordet er byttet. Du er logget ut på alle andre enheter.',
  everywhere: 'Logg ut overalt',
  everywhereLead:
    'Har du mistet en telefon, eller vært logget inn på en annens maskin? Da logges alle ut, også her.',
  language: 'Språk',
  languageLead: 'Språket du helst vil ha, også i e-post fra Handslag.',
  saveLanguage: 'Lagre språket',
  languageSaved: 'Språket er lagret.',
  ownData: 'Det som er lagret om meg',
  ownDataLead:
    'Alt samarbeidet har lagret om deg, i én fil. Er du med i en sak som innbygger, er hele saken med, og hvem som har lest den.',
  download: 'Last ned fra {partnership}',
} satisfies Page;
