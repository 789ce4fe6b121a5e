import type { texts as nb } from '../../nb/pages/letters.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  inviteSubject: 'Inbjudan till {partnership}',
  inviteText:
    'Hej, {name}. Du är inbjuden att vara med i {partnership} i Handslag. Öppna länken för att svara. Den fungerar i 14 dagar.',
  inviteWhy: 'Vet du inte vad det här gäller behöver du inte göra något.',
  resetSubject: 'Nytt lösenord i Handslag',
  resetText:
    'Någon har bett om ett nytt lösenord till ditt konto i Handslag. Öppna länken för att välja det. Den fungerar i två timmar.',
  resetWhy: 'Var det inte du behöver du inte göra något. Lösenordet är som förut.',
  verifySubject: 'Bekräfta din e-postadress i Handslag',
  verifyText: 'Öppna länken för att bekräfta att den här adressen är din. Den fungerar i två timmar.',
  verifyWhy: 'Var det inte du som angav adressen behöver du inte göra något.',
  changedSubject: 'Ditt konto i Handslag har ändrats',
  changedAddress: 'En ny e-postadress har lagts till på ditt konto i Handslag.',
  changedRemoved: 'En e-postadress har tagits bort från ditt konto i Handslag.',
  changedPassword: 'Lösenordet till ditt konto i Handslag har ändrats.',
  changedFactor: 'Det du loggar in med i Handslag har ändrats.',
  changedWhy: 'Var det inte du, logga in, avsluta alla inloggningar och välj ett nytt lösenord.',
};
