import type { texts as nb } from '../../nb/pages/account.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Mitt konto',
  lead: 'Du är inloggad som {name}.',
  password: 'Lösenord',
  current: 'Lösenordet du har nu',
  newPassword: 'Nytt lösenord',
  passwordHelp: 'Minst 12 tecken. En mening du minns fungerar bra.',
  changePassword: 'Byt lösenord',
  passwordLead: 'När du byter loggas du ut överallt annars.',
  passwordChanged: 'Lösenordet är bytt. Du är utloggad på alla andra enheter.',
  everywhere: 'Logga ut överallt',
  everywhereLead:
    'Har du tappat en telefon, eller varit inloggad på någon annans dator? Då loggas alla ut, även här.',
  language: 'Språk',
  languageLead: 'Det språk du helst vill ha, även i e-post från Handslag.',
  saveLanguage: 'Spara språket',
  languageSaved: 'Språket är sparat.',
  ownData: 'Det som är sparat om mig',
  ownDataLead:
    'Allt som samarbetet har sparat om dig, i en fil. Är du med i ett ärende som invånare finns hela ärendet med, och vilka som har läst det.',
  download: 'Ladda ner från {partnership}',
};
