import type { IssueTexts } from '../types.ts';

export const issues: IssueTexts = {
  required: 'Fyll i det här fältet.',
  tooLong: 'Texten är för lång. Använd högst {max} tecken.',
  tooShort: 'Texten är för kort. Använd minst {min} tecken.',
  tooSmall: 'Talet är för litet. Det minsta är {min}.',
  tooBig: 'Talet är för stort. Det största är {max}.',
  tooFew: 'Välj minst {min}.',
  tooMany: 'Välj högst {max}.',
  notANumber: 'Skriv ett tal.',
  notWhole: 'Skriv ett heltal.',
  notAChoice: 'Välj något från listan.',
  unknownField: 'Det här fältet känner vi inte till: {names}. Ta bort det.',
  notADate: 'Skriv ett datum som finns, till exempel 3 mars 2026.',
  notATime: 'Skriv datum och klockslag, till exempel 3 mars 2026 kl. 09:30.',
  notAnEmail: 'Skriv en e-postadress, till exempel namn@exempel.se.',
  notALink: 'Skriv en länk som börjar med https://',
  notATimeZone: 'Skriv en tidszon, till exempel Europe/Stockholm.',
  notAnId: 'Välj något från listan, eller ladda om sidan.',
  badCharacters: 'Texten har tecken som inte går att spara. Skriv in den på nytt.',
  invalid: 'Det här går inte att använda här. Kontrollera vad du har skrivit.',
};
