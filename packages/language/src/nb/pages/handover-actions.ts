import type { Page } from '../../types.ts';

/** Handing over: the offer, the questions, the answer, the read-back, and that the citizen was met. */
export const texts = {
  proposeLead:
    'Ansvaret blir hos dere til den andre har tatt imot. Fortell det de trenger for å kunne fortsette.',
  acceptLead: 'Si med egne ord hva dere tar imot. Da ser {from} om noe er blitt borte på veien.',
  comesWith: 'Løftene som følger med, og som dere da har gitt',
  verifyLead: 'Slik forstod {to} det. Stemmer det?',
  landed: 'Bekreft at innbyggeren har fått kontakt',
  landedLead: 'Innbyggeren har møtt den nye ansvarlige. Da er overleveringen i mål.',
  to: 'Til hvem?',
  scope: 'Hva overleveres?',
  situation: 'Situasjonen: hva gjelder det?',
  background: 'Bakgrunnen: hva har skjedd til nå?',
  assessment: 'Vurderingen: hva mener dere om det?',
  recommendation: 'Anbefalingen: hva bør skje nå?',
  answerBy: 'Svar innen',
  commitments: 'Hva skjer med løftene deres?',
  disposition: '«{what}», lovet til {creditor}',
  readBack: 'Dette har vi tatt imot',
  missed: 'Hva ble borte eller misforstått?',
  asked: 'Spørsmålet:',
  toCase: 'Til saken',
} satisfies Page;
