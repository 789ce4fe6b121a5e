import type { Said } from '../../said.ts';

export const commitmentSaid = {
  sentences: {
    CommitmentProposed: '{proposedBy} foreslo at {debtor} lover {creditor}: {what}[, innen {due}]',
    'CommitmentProposed/conditional':
      '{proposedBy} foreslo at {debtor} lover {creditor}: {what}[, innen {due}]. Det gjelder når noe annet er på plass først[: {afterCommitment}][: {afterDecision}][. Fristen er {within} etter det]',
    CommitmentMade: '{debtor} lovet {creditor}: {what}[, innen {due}]',
    'CommitmentMade/conditional':
      '{debtor} lovet {creditor}: {what}[, innen {due}]. Det gjelder når noe annet er på plass først[: {afterCommitment}][: {afterDecision}][. Fristen er {within} etter det]',
    CommitmentAccepted: '{by} sa ja til løftet[ {commitment}]',
    'CommitmentAccepted/attested':
      '{by} sa ja til løftet[ {commitment}]. {attestedBy} registrerte det på vegne av {by}',
    CommitmentDeclined: '{who} sa nei til løftet[ {commitment}][. Grunn: {why}]',
    'CommitmentDeclined/attested':
      'Svaret på løftet[ {commitment}] var nei[. Grunn: {why}]. {attestedBy} registrerte det på vegne av den som svarte',
    CommitmentCountered:
      '{by} foreslo noe annet[ enn {commitment}][: {what}][. Ny frist: {due}][. Grunn: {why}]',
    CommitmentActivated:
      'Løftet[ {commitment}] begynte å gjelde, for vilkåret er oppfylt[. Fristen er {due}]',
    ProgressReported: '{who} meldte at det går etter planen[ med {commitment}][. {note}]',
    'ProgressReported/at-risk': '{who} meldte at det kan bli forsinket[: {commitment}][. {note}]',
    'ProgressReported/blocked': '{who} meldte at noe står i veien[ for {commitment}][. {note}]',
    ChangeProposed: '{by} ba om å endre løftet[ {commitment}][: {what}][. Ny frist: {due}][. Grunn: {why}]',
    ChangeAgreed: '{by} sa ja til endringen[ av {commitment}]',
    'ChangeAgreed/attested':
      '{by} sa ja til endringen[ av {commitment}]. {attestedBy} registrerte det på vegne av {by}',
    'ChangeAgreed/after-due': '{by} sa ja til endringen[ av {commitment}] etter at fristen var ute',
    'ChangeAgreed/attested-after-due':
      '{by} sa ja til endringen[ av {commitment}] etter at fristen var ute. {attestedBy} registrerte det på vegne av {by}',
    ChangeRefused: '{by} sa nei til endringen[ av {commitment}][. Grunn: {why}]',
    FulfilmentReported: '{who} meldte at det er gjort[: {commitment}]. Det skjedde {at}[. {note}]',
    'FulfilmentReported/partial':
      '{who} meldte at noe av det er gjort[: {commitment}]. Det skjedde {at}[. {note}]',
    'FulfilmentReported/attested':
      'Det som var lovet[, {commitment},] er gjort, og det skjedde {at}[. {note}]. {attestedBy} registrerte det på vegne av den som hadde lovet',
    'FulfilmentReported/attested-partial':
      'Noe av det som var lovet[, {commitment},] er gjort, og det skjedde {at}[. {note}]. {attestedBy} registrerte det på vegne av den som hadde lovet',
    FulfilmentConfirmed: '{who} bekreftet at det er gjort[: {commitment}][. {words}]',
    'FulfilmentConfirmed/less':
      '{who} godtok det som ble gjort, selv om det var mindre enn lovet[: {commitment}][. {words}]',
    'FulfilmentConfirmed/attested':
      'Den som fikk løftet, sa at det er gjort[: {commitment}][. {words}]. {attestedBy} registrerte det på vegne av dem',
    'FulfilmentConfirmed/attested-less':
      'Det som ble gjort, er godtatt, selv om det var mindre enn lovet[: {commitment}][. {words}]. {attestedBy} registrerte det på vegne av den som fikk løftet',
    FulfilmentDisputed: '{who} sa at det ikke var gjort ennå[: {commitment}][. Grunn: {why}]',
    'FulfilmentDisputed/attested':
      'Den som fikk løftet, sa at det ikke var gjort ennå[: {commitment}][. Grunn: {why}]. {attestedBy} registrerte det på vegne av dem',
    CommitmentReleased: '{who} løste den som lovet, fra løftet[: {commitment}][. Grunn: {why}]',
    'CommitmentReleased/attested':
      'Den som fikk løftet, løste den som lovet, fra det[: {commitment}][. Grunn: {why}]. {attestedBy} registrerte det på vegne av dem',
    CommitmentRevoked: '{who} trakk tilbake løftet sitt[: {commitment}][. Grunn: {why}]',
    CommitmentDeclaredBroken:
      '{who} slo fast at løftet ikke ble holdt[: {commitment}][. Grunn: {why}][. Følgen ble: {consequence}]',
    'CommitmentDeclaredBroken/attested':
      'Den som fikk løftet, slo fast at løftet ikke ble holdt[: {commitment}][. Grunn: {why}][. Følgen ble: {consequence}]. {attestedBy} registrerte det på vegne av dem',
    CommitmentExpired: 'Løftet[ {commitment}] gjelder ikke lenger, for vilkåret falt bort[. Grunn: {why}]',
    CommitmentHandedOn: '{toActor} tok over løftet[ {commitment}]',
    ReleaseAsked: '{who} ba om å bli løst fra løftet[: {commitment}][. Grunn: {why}]',
  },
  names: {
    ProposeCommitment: 'Foreslå et løfte',
    MakeCommitment: 'Lov noe',
    AcceptCommitment: 'Si ja til løftet',
    DeclineCommitment: 'Si nei til løftet',
    CounterCommitment: 'Foreslå noe annet',
    ReportProgress: 'Meld hvordan det går',
    ProposeChange: 'Be om en endring',
    AgreeChange: 'Si ja til endringen',
    RefuseChange: 'Si nei til endringen',
    ReportFulfilment: 'Meld at det er gjort',
    ConfirmFulfilment: 'Bekreft at det er gjort',
    DisputeFulfilment: 'Si at det ikke er gjort ennå',
    ReleaseCommitment: 'Løs den som lovet, fra løftet',
    RevokeCommitment: 'Trekk tilbake løftet',
    DeclareCommitmentBroken: 'Slå fast at løftet ikke ble holdt',
    ExpireCommitment: 'Registrer at vilkåret falt bort',
    HandOnCommitment: 'La en annen ta over løftet',
  },
  fields: {
    at: ['Når ble det gjort?', 'Fristen regnes mot dette tidspunktet.'],
    commitmentId: ['Løfte'],
    condition: ['Gjelder først når …', 'Noe annet må være på plass først.'],
    consequence: ['Hva ble følgen?'],
    creditor: ['Hvem får løftet?'],
    debtor: ['Hvem lover?'],
    due: ['Frist', 'Til og med denne dagen.'],
    evidence: ['Hva viser at det er gjort?', 'Valgfritt: en lenke eller noen ord.'],
    extent: ['Ble det som lovet?'],
    outlook: ['Hvordan ligger det an?'],
  },
  special: {
    'ProposeCommitment.decisionId': ['Følger av beslutningen'],
    'MakeCommitment.decisionId': ['Følger av beslutningen'],
    'CounterCommitment.due': ['Ny frist'],
    'ProposeChange.due': ['Ny frist'],
  },
} as const satisfies Said;
