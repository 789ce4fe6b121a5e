import type { Said } from '../../said.ts';

export const handoverSaid = {
  sentences: {
    HandoverProposed:
      '{from} bad {to} att ta över ärendet[, med svar senast {answerBy}][. Situationen: {situation}]',
    'HandoverProposed/task':
      '{from} bad {to} att ta över en uppgift[, med svar senast {answerBy}][. Situationen: {situation}]',
    ClarificationAsked: '{who} frågade om överlämningen: {question}',
    ClarificationGiven: '{who} svarade på frågan: {answer}',
    HandoverAccepted:
      '{who} tog emot överlämningen[ och sa med egna ord: {readBack}][. Första kontakten ska ske senast {firstContactBy}]',
    'HandoverAccepted/attested':
      'Mottagaren tog emot överlämningen[ och sa med egna ord: {readBack}][. Första kontakten ska ske senast {firstContactBy}]. {attestedBy} registrerade det åt mottagaren',
    HandoverDeclined: '{who} sa nej till överlämningen[. Skäl: {why}]. Ansvaret stannade där det var',
    'HandoverDeclined/attested':
      'Mottagaren sa nej till överlämningen[. Skäl: {why}]. Ansvaret stannade där det var. {attestedBy} registrerade det åt mottagaren',
    HandoverWithdrawn: '{who} drog tillbaka överlämningen[. Skäl: {why}]',
    HandoverVerified: '{who} kontrollerade vad mottagaren hade förstått, och det stämde',
    'HandoverVerified/missed':
      '{who} la till något som saknades i det som mottagaren hade förstått[: {missed}]',
    HandoverLanded: 'Invånaren fick kontakt {firstContactAt}. {confirmedBy} bekräftade det',
  },
  names: {
    ProposeHandover: 'Be någon ta över',
    AskClarification: 'Ställ en fråga',
    GiveClarification: 'Svara på frågan',
    AcceptHandover: 'Ta emot överlämningen',
    DeclineHandover: 'Säg nej till att ta över',
    WithdrawHandover: 'Dra tillbaka överlämningen',
    VerifyHandover: 'Kontrollera vad mottagaren har förstått',
    ConfirmHandoverLanded: 'Bekräfta att invånaren har fått kontakt',
  },
  fields: {
    answer: ['Svaret'],
    answerBy: ['Svar senast'],
    assessment: ['Bedömning', 'Vad ni tror ligger bakom.'],
    background: ['Bakgrund', 'Det mottagaren måste veta om det som har varit.'],
    commitments: ['Vad ska hända med det ni har lovat?'],
    confirmedBy: ['Vem bekräftar det?'],
    firstContactAt: ['När fick invånaren kontakt?'],
    firstContactBy: ['Första kontakt senast'],
    handoverId: ['Överlämning'],
    missed: ['Vad saknades?'],
    readBack: ['Säg med egna ord vad ni har tagit emot', 'Då ser den som överlämnar om något saknades.'],
    recommendation: ['Rekommendation', 'Vad ni tycker bör hända nu.'],
    right: ['Har mottagaren förstått rätt?'],
    situation: ['Situationen nu', 'Det viktigaste, kort.'],
    to: ['Till'],
  },
  special: {
    'AskClarification.question': ['Vad undrar ni över?'],
  },
} as const satisfies Said;
