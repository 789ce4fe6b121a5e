import type { Said } from '../../said.ts';

export const handoverSaid = {
  sentences: {
    HandoverProposed:
      '{from} ba {to} om å ta over saken[, med svar innen {answerBy}][. Situasjonen: {situation}]',
    'HandoverProposed/task':
      '{from} ba {to} om å ta over en oppgave[, med svar innen {answerBy}][. Situasjonen: {situation}]',
    ClarificationAsked: '{who} spurte om overleveringen: {question}',
    ClarificationGiven: '{who} svarte på spørsmålet: {answer}',
    HandoverAccepted:
      '{who} tok imot overleveringen[ og sa med egne ord: {readBack}][. Første kontakt skal skje innen {firstContactBy}]',
    'HandoverAccepted/attested':
      'Mottakeren tok imot overleveringen[ og sa med egne ord: {readBack}][. Første kontakt skal skje innen {firstContactBy}]. {attestedBy} registrerte det på vegne av mottakeren',
    HandoverDeclined: '{who} sa nei til overleveringen[. Grunn: {why}]. Ansvaret ble der det var',
    'HandoverDeclined/attested':
      'Mottakeren sa nei til overleveringen[. Grunn: {why}]. Ansvaret ble der det var. {attestedBy} registrerte det på vegne av mottakeren',
    HandoverWithdrawn: '{who} trakk tilbake overleveringen[. Grunn: {why}]',
    HandoverVerified: '{who} sjekket hva mottakeren hadde forstått, og det stemte',
    'HandoverVerified/missed': '{who} la til noe som manglet i det mottakeren hadde forstått[: {missed}]',
    HandoverLanded: 'Innbyggeren fikk kontakt {firstContactAt}. {confirmedBy} bekreftet det',
  },
  names: {
    ProposeHandover: 'Be noen ta over',
    AskClarification: 'Still et spørsmål',
    GiveClarification: 'Svar på spørsmålet',
    AcceptHandover: 'Ta imot overleveringen',
    DeclineHandover: 'Si nei til å ta over',
    WithdrawHandover: 'Trekk tilbake overleveringen',
    VerifyHandover: 'Sjekk hva mottakeren har forstått',
    ConfirmHandoverLanded: 'Bekreft at innbyggeren har fått kontakt',
  },
  fields: {
    answer: ['Svaret'],
    answerBy: ['Svar innen'],
    assessment: ['Vurdering', 'Hva dere tror ligger bak.'],
    background: ['Bakgrunn', 'Det mottakeren må vite om det som har vært.'],
    commitments: ['Hva skal skje med det dere har lovet?'],
    confirmedBy: ['Hvem bekrefter det?'],
    firstContactAt: ['Når fikk innbyggeren kontakt?'],
    firstContactBy: ['Første kontakt innen'],
    handoverId: ['Overlevering'],
    missed: ['Hva manglet?'],
    readBack: ['Si med egne ord hva dere har tatt imot', 'Da ser den som overleverer, om noe manglet.'],
    recommendation: ['Anbefaling', 'Hva dere mener bør skje nå.'],
    right: ['Har mottakeren forstått det rett?'],
    situation: ['Situasjonen nå', 'Det viktigste, kort.'],
    to: ['Til'],
  },
  special: {
    'AskClarification.question': ['Hva lurer dere på?'],
  },
} as const satisfies Said;
