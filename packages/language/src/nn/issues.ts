import type { IssueTexts } from '../types.ts';

export const issues: IssueTexts = {
  required: 'Fyll ut dette feltet.',
  tooLong: 'Teksten er for lang. Bruk høgst {max} teikn.',
  tooShort: 'Teksten er for kort. Bruk minst {min} teikn.',
  tooSmall: 'Talet er for lite. Det minste er {min}.',
  tooBig: 'Talet er for stort. Det største er {max}.',
  tooFew: 'Vel minst {min}.',
  tooMany: 'Vel høgst {max}.',
  notANumber: 'Skriv eit tal.',
  notWhole: 'Skriv eit heilt tal.',
  notAChoice: 'Vel noko frå lista.',
  unknownField: 'Dette feltet kjenner vi ikkje: {names}. Ta det bort.',
  notADate: 'Skriv ein dato som finst, til dømes 3. mars 2026.',
  notATime: 'Skriv dato og klokkeslett, til dømes 3. mars 2026 kl. 09:30.',
  notAnEmail: 'Skriv ei e-postadresse, til dømes namn@eksempel.no.',
  notALink: 'Skriv ei lenkje som byrjar med https://',
  notATimeZone: 'Skriv ei tidssone, til dømes Europe/Oslo.',
  notAnId: 'Vel noko frå lista, eller last sida på nytt.',
  badCharacters: 'Teksten har teikn som ikkje kan lagrast. Skriv han inn på nytt.',
  invalid: 'Dette kan ikkje brukast her. Sjekk kva du har skrive.',
};
