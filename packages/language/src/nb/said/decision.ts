import type { Said } from '../../said.ts';

export const decisionSaid = {
  sentences: {
    DecisionProposed: '{who} la fram et spørsmål til beslutning: {question}[. Valgene er {options}]',
    'DecisionProposed/strategic':
      '{who} la fram et strategisk spørsmål til beslutning: {question}[. Valgene er {options}]',
    PositionStated: '{actorId} støttet forslaget[ {decision}][. {note}]',
    'PositionStated/concern': '{actorId} var bekymret for forslaget[ {decision}][. {note}]',
    'PositionStated/object': '{actorId} gikk imot forslaget[ {decision}][. {note}]',
    'PositionStated/abstain': '{actorId} tok ikke stilling til forslaget[ {decision}][. {note}]',
    DecisionMade: '{decidedBy} besluttet {title}: {what}[. Grunn: {why}][. Skal vurderes på nytt {reviewOn}]',
    'DecisionMade/overriding':
      '{decidedBy} besluttet {title}, selv om {overridden} var imot: {what}[. Grunn: {why}][. Grunn til å gå videre likevel: {overrideReason}][. Skal vurderes på nytt {reviewOn}]',
    DecisionInterpreted: '{actorId} leste beslutningen[ {decision}] slik: den skal settes i verk[. {note}]',
    'DecisionInterpreted/prepare':
      '{actorId} leste beslutningen[ {decision}] slik: den skal forberedes[. {note}]',
    'DecisionInterpreted/first-agreement':
      '{actorId} leste beslutningen[ {decision}] slik: den er en første enighet[. {note}]',
    'DecisionInterpreted/information':
      '{actorId} leste beslutningen[ {decision}] slik: den er til orientering[. {note}]',
    DecisionAnchored: '{actorId} forankret beslutningen[ {decision}] hos seg {on}. Hvor: {where}',
    DecisionReviewed: '{who} vurderte beslutningen[ {decision}] på nytt: {finding}[. Neste gang: {reviewOn}]',
    DecisionSuperseded: 'En ny beslutning[, {by},] erstattet den forrige[, {decision}]',
    DecisionRevocationAsked: '{by} ba om at beslutningen[ {decision}] blir trukket tilbake. Grunn: {why}',
    DecisionRevoked: '{who} trakk tilbake beslutningen[ {decision}]. Grunn: {why}',
  },
  names: {
    ProposeDecision: 'Legg fram til beslutning',
    StatePosition: 'Ta stilling',
    MakeDecision: 'Registrer en beslutning',
    InterpretDecision: 'Si hva beslutningen betyr hos dere',
    AnchorDecision: 'Si at beslutningen er forankret hos dere',
    ReviewDecision: 'Vurder beslutningen på nytt',
    SupersedeDecision: 'Erstatt med en ny beslutning',
    RevokeDecision: 'Trekk tilbake beslutningen',
  },
  fields: {
    alternatives: ['Andre valg dere vurderte', 'Ett på hver linje.'],
    decidedBy: ['Hvem besluttet?'],
    finding: ['Hva fant dere?'],
    meaning: ['Hva betyr beslutningen hos dere?'],
    on: ['Dato'],
    options: ['Valgene', 'Ett på hver linje.'],
    overrideReason: ['Hvorfor går dere videre likevel?', 'Fylles ut når noen er imot.'],
    position: ['Standpunkt'],
    reviewOn: ['Vurderes på nytt'],
    where: ['Hvor ble den forankret?', 'For eksempel «ledermøtet» eller «styret».'],
  },
  special: {
    'SupersedeDecision.by': ['Den nye beslutningen'],
    'MakeDecision.what': ['Hva ble besluttet?'],
  },
} as const satisfies Said;
