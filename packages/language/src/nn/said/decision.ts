import type { Said } from '../../said.ts';

export const decisionSaid = {
  sentences: {
    DecisionProposed: '{who} la fram eit spørsmål til avgjerd: {question}[. Vala er {options}]',
    'DecisionProposed/strategic':
      '{who} la fram eit strategisk spørsmål til avgjerd: {question}[. Vala er {options}]',
    PositionStated: '{actorId} støtta framlegget[ {decision}][. {note}]',
    'PositionStated/concern': '{actorId} var uroa for framlegget[ {decision}][. {note}]',
    'PositionStated/object': '{actorId} gjekk imot framlegget[ {decision}][. {note}]',
    'PositionStated/abstain': '{actorId} tok ikkje stilling til framlegget[ {decision}][. {note}]',
    DecisionMade: '{decidedBy} avgjorde {title}: {what}[. Grunn: {why}][. Skal vurderast på nytt {reviewOn}]',
    'DecisionMade/overriding':
      '{decidedBy} avgjorde {title}, sjølv om {overridden} var imot: {what}[. Grunn: {why}][. Grunn til å gå vidare likevel: {overrideReason}][. Skal vurderast på nytt {reviewOn}]',
    DecisionInterpreted: '{actorId} las avgjerda[ {decision}] slik: ho skal setjast i verk[. {note}]',
    'DecisionInterpreted/prepare': '{actorId} las avgjerda[ {decision}] slik: ho skal førebuast[. {note}]',
    'DecisionInterpreted/first-agreement':
      '{actorId} las avgjerda[ {decision}] slik: ho er ei første semje[. {note}]',
    'DecisionInterpreted/information':
      '{actorId} las avgjerda[ {decision}] slik: ho er til orientering[. {note}]',
    DecisionAnchored: '{actorId} forankra avgjerda[ {decision}] hos seg {on}. Kvar: {where}',
    DecisionReviewed: '{who} vurderte avgjerda[ {decision}] på nytt: {finding}[. Neste gong: {reviewOn}]',
    DecisionSuperseded: 'Ei ny avgjerd[, {by},] erstatta den førre[, {decision}]',
    DecisionRevocationAsked: '{by} bad om at avgjerda[ {decision}] blir trekt tilbake. Grunn: {why}',
    DecisionRevoked: '{who} trekte tilbake avgjerda[ {decision}]. Grunn: {why}',
  },
  names: {
    ProposeDecision: 'Legg fram til avgjerd',
    StatePosition: 'Ta stilling',
    MakeDecision: 'Registrer ei avgjerd',
    InterpretDecision: 'Sei kva avgjerda betyr hos dykk',
    AnchorDecision: 'Sei at avgjerda er forankra hos dykk',
    ReviewDecision: 'Vurder avgjerda på nytt',
    SupersedeDecision: 'Erstatt med ei ny avgjerd',
    RevokeDecision: 'Trekk tilbake avgjerda',
  },
  fields: {
    alternatives: ['Andre val de vurderte', 'Eitt på kvar linje.'],
    decidedBy: ['Kven avgjorde?'],
    finding: ['Kva fann de?'],
    meaning: ['Kva betyr avgjerda hos dykk?'],
    on: ['Dato'],
    options: ['Vala', 'Eitt på kvar linje.'],
    overrideReason: ['Kvifor går de vidare likevel?', 'Fyllast ut når nokon er imot.'],
    position: ['Standpunkt'],
    reviewOn: ['Blir vurdert på nytt'],
    where: ['Kvar vart ho forankra?', 'Til dømes «leiarmøtet» eller «formannskapet».'],
  },
  special: {
    'SupersedeDecision.by': ['Den nye avgjerda'],
    'MakeDecision.what': ['Kva vart avgjort?'],
  },
} as const satisfies Said;
