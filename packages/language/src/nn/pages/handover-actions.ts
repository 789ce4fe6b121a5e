import type { texts as nb } from '../../nb/pages/handover-actions.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  proposeLead:
    'Ansvaret blir hos dykk til den andre har teke imot. Fortel det dei treng for å kunne halde fram.',
  acceptLead: 'Sei med eigne ord kva de tek imot. Då ser {from} om noko er blitt borte på vegen.',
  comesWith: 'Løfta som følgjer med, og som de då har gitt',
  verifyLead: 'Slik forstod {to} det. Stemmer det?',
  landed: 'Stadfest at innbyggjaren har fått kontakt',
  landedLead: 'Innbyggjaren har møtt den nye ansvarlege. Då er overleveringa i mål.',
  to: 'Til kven?',
  scope: 'Kva blir overlevert?',
  situation: 'Situasjonen: kva gjeld det?',
  background: 'Bakgrunnen: kva har skjedd til no?',
  assessment: 'Vurderinga: kva meiner de om det?',
  recommendation: 'Tilrådinga: kva bør skje no?',
  answerBy: 'Svar innan',
  commitments: 'Kva skjer med løfta dykkar?',
  disposition: '«{what}», lova til {creditor}',
  readBack: 'Dette har vi teke imot',
  missed: 'Kva vart borte eller misforstått?',
  asked: 'Spørsmålet:',
  toCase: 'Til saka',
};
