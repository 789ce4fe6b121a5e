import type { Said } from '../../said.ts';

export const commitmentSaid = {
  sentences: {
    CommitmentProposed: '{proposedBy} föreslog att {debtor} lovar {creditor}: {what}[, senast {due}]',
    'CommitmentProposed/conditional':
      '{proposedBy} föreslog att {debtor} lovar {creditor}: {what}[, senast {due}]. Det gäller när något annat är på plats först[: {afterCommitment}][: {afterDecision}][. Det ska vara gjort inom {within} efter det]',
    CommitmentMade: '{debtor} lovade {creditor}: {what}[, senast {due}]',
    'CommitmentMade/conditional':
      '{debtor} lovade {creditor}: {what}[, senast {due}]. Det gäller när något annat är på plats först[: {afterCommitment}][: {afterDecision}][. Det ska vara gjort inom {within} efter det]',
    CommitmentAccepted: '{by} sa ja till löftet[ {commitment}]',
    'CommitmentAccepted/attested':
      '{by} sa ja till löftet[ {commitment}]. {attestedBy} registrerade det åt {by}',
    CommitmentDeclined: '{who} sa nej till löftet[ {commitment}][. Skäl: {why}]',
    'CommitmentDeclined/attested':
      'Svaret på löftet[ {commitment}] blev nej[. Skäl: {why}]. {attestedBy} registrerade det åt den som svarade',
    CommitmentCountered:
      '{by} föreslog något annat[ än {commitment}][: {what}][. Ny tidsfrist: {due}][. Skäl: {why}]',
    CommitmentActivated:
      'Löftet[ {commitment}] började gälla, eftersom villkoret är uppfyllt[. Det ska vara gjort senast {due}]',
    ProgressReported: '{who} rapporterade att det går enligt plan[ med {commitment}][. {note}]',
    'ProgressReported/at-risk': '{who} rapporterade att det kan bli försenat[: {commitment}][. {note}]',
    'ProgressReported/blocked': '{who} rapporterade att något står i vägen[ för {commitment}][. {note}]',
    ChangeProposed:
      '{by} bad att få ändra löftet[ {commitment}][: {what}][. Ny tidsfrist: {due}][. Skäl: {why}]',
    ChangeAgreed: '{by} sa ja till ändringen[ av {commitment}]',
    'ChangeAgreed/attested':
      '{by} sa ja till ändringen[ av {commitment}]. {attestedBy} registrerade det åt {by}',
    'ChangeAgreed/after-due':
      '{by} sa ja till ändringen[ av {commitment}] efter att tidsfristen hade gått ut',
    'ChangeAgreed/attested-after-due':
      '{by} sa ja till ändringen[ av {commitment}] efter att tidsfristen hade gått ut. {attestedBy} registrerade det åt {by}',
    ChangeRefused: '{by} sa nej till ändringen[ av {commitment}][. Skäl: {why}]',
    FulfilmentReported: '{who} rapporterade att det är gjort[: {commitment}]. Det hände {at}[. {note}]',
    'FulfilmentReported/partial':
      '{who} rapporterade att en del av det är gjord[: {commitment}]. Det hände {at}[. {note}]',
    'FulfilmentReported/attested':
      'Det som utlovades[, {commitment},] är gjort, och det hände {at}[. {note}]. {attestedBy} registrerade det åt den som hade lovat',
    'FulfilmentReported/attested-partial':
      'En del av det som utlovades[, {commitment},] är gjord, och det hände {at}[. {note}]. {attestedBy} registrerade det åt den som hade lovat',
    FulfilmentConfirmed: '{who} bekräftade att det är gjort[: {commitment}][. {words}]',
    'FulfilmentConfirmed/less':
      '{who} godtog det som gjordes, fast det var mindre än utlovat[: {commitment}][. {words}]',
    'FulfilmentConfirmed/attested':
      'Den som fick löftet sa att det är gjort[: {commitment}][. {words}]. {attestedBy} registrerade det åt dem',
    'FulfilmentConfirmed/attested-less':
      'Det som gjordes är godtaget, fast det var mindre än utlovat[: {commitment}][. {words}]. {attestedBy} registrerade det åt den som fick löftet',
    FulfilmentDisputed: '{who} sa att det inte var gjort än[: {commitment}][. Skäl: {why}]',
    'FulfilmentDisputed/attested':
      'Den som fick löftet sa att det inte var gjort än[: {commitment}][. Skäl: {why}]. {attestedBy} registrerade det åt dem',
    CommitmentReleased: '{who} löste den som lovade från löftet[: {commitment}][. Skäl: {why}]',
    'CommitmentReleased/attested':
      'Den som fick löftet löste den som lovade från det[: {commitment}][. Skäl: {why}]. {attestedBy} registrerade det åt dem',
    CommitmentRevoked: '{who} drog tillbaka sitt löfte[: {commitment}][. Skäl: {why}]',
    CommitmentDeclaredBroken:
      '{who} slog fast att löftet inte hölls[: {commitment}][. Skäl: {why}][. Följden blev: {consequence}]',
    'CommitmentDeclaredBroken/attested':
      'Den som fick löftet slog fast att löftet inte hölls[: {commitment}][. Skäl: {why}][. Följden blev: {consequence}]. {attestedBy} registrerade det åt dem',
    CommitmentExpired:
      'Löftet[ {commitment}] gäller inte längre, eftersom villkoret föll bort[. Skäl: {why}]',
    CommitmentHandedOn: '{toActor} tog över löftet[ {commitment}]',
    ReleaseAsked: '{who} bad att bli löst från löftet[: {commitment}][. Skäl: {why}]',
  },
  names: {
    ProposeCommitment: 'Föreslå ett löfte',
    MakeCommitment: 'Lova något',
    AcceptCommitment: 'Säg ja till löftet',
    DeclineCommitment: 'Säg nej till löftet',
    CounterCommitment: 'Föreslå något annat',
    ReportProgress: 'Rapportera hur det går',
    ProposeChange: 'Be om en ändring',
    AgreeChange: 'Säg ja till ändringen',
    RefuseChange: 'Säg nej till ändringen',
    ReportFulfilment: 'Rapportera att det är gjort',
    ConfirmFulfilment: 'Bekräfta att det är gjort',
    DisputeFulfilment: 'Säg att det inte är gjort än',
    ReleaseCommitment: 'Lös den som lovade från löftet',
    RevokeCommitment: 'Dra tillbaka löftet',
    DeclareCommitmentBroken: 'Slå fast att löftet inte hölls',
    ExpireCommitment: 'Registrera att villkoret föll bort',
    HandOnCommitment: 'Låt någon annan ta över löftet',
  },
  fields: {
    at: ['När blev det gjort?', 'Tidsfristen räknas mot den här tidpunkten.'],
    commitmentId: ['Löfte'],
    condition: ['Gäller först när …', 'Något annat måste vara på plats först.'],
    consequence: ['Vad blev följden?'],
    creditor: ['Vem får löftet?'],
    debtor: ['Vem lovar?'],
    due: ['Tidsfrist', 'Till och med den här dagen.'],
    evidence: ['Vad visar att det är gjort?', 'Valfritt: en länk eller några ord.'],
    extent: ['Blev det som utlovat?'],
    outlook: ['Hur ligger det till?'],
  },
  special: {
    'ProposeCommitment.decisionId': ['Följer av beslutet'],
    'MakeCommitment.decisionId': ['Följer av beslutet'],
    'CounterCommitment.due': ['Ny tidsfrist'],
    'ProposeChange.due': ['Ny tidsfrist'],
  },
} as const satisfies Said;
