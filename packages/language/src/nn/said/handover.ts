import type { Said } from '../../said.ts';

export const handoverSaid = {
  sentences: {
    HandoverProposed:
      '{from} bad {to} om å ta over saka[, med svar innan {answerBy}][. Situasjonen: {situation}]',
    'HandoverProposed/task':
      '{from} bad {to} om å ta over ei oppgåve[, med svar innan {answerBy}][. Situasjonen: {situation}]',
    ClarificationAsked: '{who} spurde om overleveringa: {question}',
    ClarificationGiven: '{who} svara på spørsmålet: {answer}',
    HandoverAccepted:
      '{who} tok imot overleveringa[ og sa med eigne ord: {readBack}][. Første kontakt skal skje innan {firstContactBy}]',
    'HandoverAccepted/attested':
      'Mottakaren tok imot overleveringa[ og sa med eigne ord: {readBack}][. Første kontakt skal skje innan {firstContactBy}]. {attestedBy} registrerte det på vegner av mottakaren',
    HandoverDeclined: '{who} sa nei til overleveringa[. Grunn: {why}]. Ansvaret vart der det var',
    'HandoverDeclined/attested':
      'Mottakaren sa nei til overleveringa[. Grunn: {why}]. Ansvaret vart der det var. {attestedBy} registrerte det på vegner av mottakaren',
    HandoverWithdrawn: '{who} trekte tilbake overleveringa[. Grunn: {why}]',
    HandoverVerified: '{who} sjekka kva mottakaren hadde forstått, og det stemde',
    'HandoverVerified/missed': '{who} la til noko som mangla i det mottakaren hadde forstått[: {missed}]',
    HandoverLanded: 'Innbyggjaren fekk kontakt {firstContactAt}. {confirmedBy} stadfesta det',
  },
  names: {
    ProposeHandover: 'Be nokon ta over',
    AskClarification: 'Still eit spørsmål',
    GiveClarification: 'Svar på spørsmålet',
    AcceptHandover: 'Ta imot overleveringa',
    DeclineHandover: 'Sei nei til å ta over',
    WithdrawHandover: 'Trekk tilbake overleveringa',
    VerifyHandover: 'Sjekk kva mottakaren har forstått',
    ConfirmHandoverLanded: 'Stadfest at innbyggjaren har fått kontakt',
  },
  fields: {
    answer: ['Svaret'],
    answerBy: ['Svar innan'],
    assessment: ['Vurdering', 'Kva de trur ligg bak.'],
    background: ['Bakgrunn', 'Det mottakaren må vite om det som har vore.'],
    commitments: ['Kva skal skje med det de har lova?'],
    confirmedBy: ['Kven stadfestar det?'],
    firstContactAt: ['Når fekk innbyggjaren kontakt?'],
    firstContactBy: ['Første kontakt innan'],
    handoverId: ['Overlevering'],
    missed: ['Kva mangla?'],
    readBack: ['Sei med eigne ord kva de har teke imot', 'Då ser den som overleverer, om noko mangla.'],
    recommendation: ['Tilråding', 'Kva de meiner bør skje no.'],
    right: ['Har mottakaren forstått det rett?'],
    situation: ['Situasjonen no', 'Det viktigaste, kort.'],
    to: ['Til'],
  },
  special: {
    'AskClarification.question': ['Kva lurer de på?'],
  },
} as const satisfies Said;
