import type { Said } from '../../said.ts';

export const commitmentSaid = {
  sentences: {
    CommitmentProposed: '{proposedBy} foreslo at {debtor} lovar {creditor}: {what}[, innan {due}]',
    'CommitmentProposed/conditional':
      '{proposedBy} foreslo at {debtor} lovar {creditor}: {what}[, innan {due}]. Det gjeld når noko anna er på plass først[: {afterCommitment}][: {afterDecision}][. Fristen er {within} etter det]',
    CommitmentMade: '{debtor} lova {creditor}: {what}[, innan {due}]',
    'CommitmentMade/conditional':
      '{debtor} lova {creditor}: {what}[, innan {due}]. Det gjeld når noko anna er på plass først[: {afterCommitment}][: {afterDecision}][. Fristen er {within} etter det]',
    CommitmentAccepted: '{by} sa ja til løftet[ {commitment}]',
    'CommitmentAccepted/attested':
      '{by} sa ja til løftet[ {commitment}]. {attestedBy} registrerte det på vegner av {by}',
    CommitmentDeclined: '{who} sa nei til løftet[ {commitment}][. Grunn: {why}]',
    'CommitmentDeclined/attested':
      'Svaret på løftet[ {commitment}] var nei[. Grunn: {why}]. {attestedBy} registrerte det på vegner av den som svara',
    CommitmentCountered:
      '{by} foreslo noko anna[ enn {commitment}][: {what}][. Ny frist: {due}][. Grunn: {why}]',
    CommitmentActivated:
      'Løftet[ {commitment}] tok til å gjelde, for vilkåret er oppfylt[. Fristen er {due}]',
    ProgressReported: '{who} melde at det går etter planen[ med {commitment}][. {note}]',
    'ProgressReported/at-risk': '{who} melde at det kan bli forseinka[: {commitment}][. {note}]',
    'ProgressReported/blocked': '{who} melde at noko står i vegen[ for {commitment}][. {note}]',
    ChangeProposed: '{by} bad om å endre løftet[ {commitment}][: {what}][. Ny frist: {due}][. Grunn: {why}]',
    ChangeAgreed: '{by} sa ja til endringa[ av {commitment}]',
    'ChangeAgreed/attested':
      '{by} sa ja til endringa[ av {commitment}]. {attestedBy} registrerte det på vegner av {by}',
    'ChangeAgreed/after-due': '{by} sa ja til endringa[ av {commitment}] etter at fristen var ute',
    'ChangeAgreed/attested-after-due':
      '{by} sa ja til endringa[ av {commitment}] etter at fristen var ute. {attestedBy} registrerte det på vegner av {by}',
    ChangeRefused: '{by} sa nei til endringa[ av {commitment}][. Grunn: {why}]',
    FulfilmentReported: '{who} melde at det er gjort[: {commitment}]. Det skjedde {at}[. {note}]',
    'FulfilmentReported/partial':
      '{who} melde at noko av det er gjort[: {commitment}]. Det skjedde {at}[. {note}]',
    'FulfilmentReported/attested':
      'Det som var lova[, {commitment},] er gjort, og det skjedde {at}[. {note}]. {attestedBy} registrerte det på vegner av den som hadde lova',
    'FulfilmentReported/attested-partial':
      'Noko av det som var lova[, {commitment},] er gjort, og det skjedde {at}[. {note}]. {attestedBy} registrerte det på vegner av den som hadde lova',
    FulfilmentConfirmed: '{who} stadfesta at det er gjort[: {commitment}][. {words}]',
    'FulfilmentConfirmed/less':
      '{who} godtok det som vart gjort, sjølv om det var mindre enn lova[: {commitment}][. {words}]',
    'FulfilmentConfirmed/attested':
      'Den som fekk løftet, sa at det er gjort[: {commitment}][. {words}]. {attestedBy} registrerte det på vegner av dei',
    'FulfilmentConfirmed/attested-less':
      'Det som vart gjort, er godteke, sjølv om det var mindre enn lova[: {commitment}][. {words}]. {attestedBy} registrerte det på vegner av den som fekk løftet',
    FulfilmentDisputed: '{who} sa at det ikkje var gjort enno[: {commitment}][. Grunn: {why}]',
    'FulfilmentDisputed/attested':
      'Den som fekk løftet, sa at det ikkje var gjort enno[: {commitment}][. Grunn: {why}]. {attestedBy} registrerte det på vegner av dei',
    CommitmentReleased: '{who} løyste den som lova, frå løftet[: {commitment}][. Grunn: {why}]',
    'CommitmentReleased/attested':
      'Den som fekk løftet, løyste den som lova, frå det[: {commitment}][. Grunn: {why}]. {attestedBy} registrerte det på vegner av dei',
    CommitmentRevoked: '{who} trekte tilbake løftet sitt[: {commitment}][. Grunn: {why}]',
    CommitmentDeclaredBroken:
      '{who} slo fast at løftet ikkje vart halde[: {commitment}][. Grunn: {why}][. Følgja vart: {consequence}]',
    'CommitmentDeclaredBroken/attested':
      'Den som fekk løftet, slo fast at løftet ikkje vart halde[: {commitment}][. Grunn: {why}][. Følgja vart: {consequence}]. {attestedBy} registrerte det på vegner av dei',
    CommitmentExpired: 'Løftet[ {commitment}] gjeld ikkje lenger, for vilkåret fall bort[. Grunn: {why}]',
    CommitmentHandedOn: '{toActor} tok over løftet[ {commitment}]',
    ReleaseAsked: '{who} bad om å bli løyst frå løftet[: {commitment}][. Grunn: {why}]',
  },
  names: {
    ProposeCommitment: 'Foreslå eit løfte',
    MakeCommitment: 'Lov noko',
    AcceptCommitment: 'Sei ja til løftet',
    DeclineCommitment: 'Sei nei til løftet',
    CounterCommitment: 'Foreslå noko anna',
    ReportProgress: 'Meld korleis det går',
    ProposeChange: 'Be om ei endring',
    AgreeChange: 'Sei ja til endringa',
    RefuseChange: 'Sei nei til endringa',
    ReportFulfilment: 'Meld at det er gjort',
    ConfirmFulfilment: 'Stadfest at det er gjort',
    DisputeFulfilment: 'Sei at det ikkje er gjort enno',
    ReleaseCommitment: 'Løys den som lova, frå løftet',
    RevokeCommitment: 'Trekk tilbake løftet',
    DeclareCommitmentBroken: 'Slå fast at løftet ikkje vart halde',
    ExpireCommitment: 'Registrer at vilkåret fall bort',
    HandOnCommitment: 'La ein annan ta over løftet',
  },
  fields: {
    at: ['Når vart det gjort?', 'Fristen blir rekna mot dette tidspunktet.'],
    commitmentId: ['Løfte'],
    condition: ['Gjeld først når …', 'Noko anna må vere på plass først.'],
    consequence: ['Kva vart følgja?'],
    creditor: ['Kven får løftet?'],
    debtor: ['Kven lovar?'],
    due: ['Frist', 'Til og med denne dagen.'],
    evidence: ['Kva viser at det er gjort?', 'Valfritt: ei lenkje eller nokre ord.'],
    extent: ['Vart det som lova?'],
    outlook: ['Korleis ligg det an?'],
  },
  special: {
    'ProposeCommitment.decisionId': ['Følgjer av avgjerda'],
    'MakeCommitment.decisionId': ['Følgjer av avgjerda'],
    'CounterCommitment.due': ['Ny frist'],
    'ProposeChange.due': ['Ny frist'],
  },
} as const satisfies Said;
