import type { IssueTexts } from '../types.ts';

export const issues: IssueTexts = {
  required: 'Fyll ut dette feltet.',
  tooLong: 'Teksten er for lang. Bruk høyst {max} tegn.',
  tooShort: 'Teksten er for kort. Bruk minst {min} tegn.',
  tooSmall: 'Tallet er for lite. Det minste er {min}.',
  tooBig: 'Tallet er for stort. Det største er {max}.',
  tooFew: 'Velg minst {min}.',
  tooMany: 'Velg høyst {max}.',
  notANumber: 'Skriv et tall.',
  notWhole: 'Skriv et helt tall.',
  notAChoice: 'Velg noe fra lista.',
  unknownField: 'Dette feltet kjenner vi ikke: {names}. Ta det bort.',
  notADate: 'Skriv en dato som finnes, for eksempel 3. mars 2026.',
  notATime: 'Skriv dato og klokkeslett, for eksempel 3. mars 2026 kl. 09:30.',
  notAnEmail: 'Skriv en e-postadresse, for eksempel navn@eksempel.no.',
  notALink: 'Skriv en lenke som begynner med https://',
  notATimeZone: 'Skriv en tidssone, for eksempel Europe/Oslo.',
  notAnId: 'Velg noe fra lista, eller last siden på nytt.',
  badCharacters: 'Teksten har tegn som ikke kan lagres. Skriv den inn på nytt.',
  invalid: 'Dette kan ikke brukes her. Sjekk hva du har skrevet.',
};
