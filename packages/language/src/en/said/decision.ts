import type { Said } from '../../said.ts';

export const decisionSaid = {
  sentences: {
    DecisionProposed: '{who} put a question up for decision: {question}[. The options are {options}]',
    'DecisionProposed/strategic':
      '{who} put a strategic question up for decision: {question}[. The options are {options}]',
    PositionStated: '{actorId} supported the proposal[ {decision}][. {note}]',
    'PositionStated/concern': '{actorId} had a concern about the proposal[ {decision}][. {note}]',
    'PositionStated/object': '{actorId} objected to the proposal[ {decision}][. {note}]',
    'PositionStated/abstain': '{actorId} took no position on the proposal[ {decision}][. {note}]',
    DecisionMade: '{decidedBy} decided {title}: {what}[. Reason: {why}][. To be reviewed on {reviewOn}]',
    'DecisionMade/overriding':
      '{decidedBy} decided {title}, although {overridden} objected: {what}[. Reason: {why}][. Reason to go ahead all the same: {overrideReason}][. To be reviewed on {reviewOn}]',
    DecisionInterpreted:
      '{actorId} read the decision[ {decision}] like this: it is to be carried out[. {note}]',
    'DecisionInterpreted/prepare':
      '{actorId} read the decision[ {decision}] like this: it is to be prepared[. {note}]',
    'DecisionInterpreted/first-agreement':
      '{actorId} read the decision[ {decision}] like this: it is a first agreement[. {note}]',
    'DecisionInterpreted/information':
      '{actorId} read the decision[ {decision}] like this: it is for information[. {note}]',
    DecisionAnchored: '{actorId} endorsed the decision[ {decision}] on {on}. Where: {where}',
    DecisionReviewed: '{who} reviewed the decision[ {decision}]: {finding}[. Next time: {reviewOn}]',
    DecisionSuperseded: 'A new decision[, {by},] replaced the earlier one[, {decision}]',
    DecisionRevocationAsked: '{by} asked for the decision[ {decision}] to be withdrawn. Reason: {why}',
    DecisionRevoked: '{who} withdrew the decision[ {decision}]. Reason: {why}',
  },
  names: {
    ProposeDecision: 'Put up for decision',
    StatePosition: 'Take a position',
    MakeDecision: 'Record a decision',
    InterpretDecision: 'Say what the decision means for you',
    AnchorDecision: 'Say that you endorse the decision',
    ReviewDecision: 'Review the decision',
    SupersedeDecision: 'Replace with a new decision',
    RevokeDecision: 'Withdraw the decision',
  },
  fields: {
    alternatives: ['Other options you considered', 'One on each line.'],
    decidedBy: ['Who decided?'],
    finding: ['What did you find?'],
    meaning: ['What does the decision mean for you?'],
    on: ['Date'],
    options: ['The options', 'One on each line.'],
    overrideReason: ['Why do you go ahead all the same?', 'To be filled in when somebody objects.'],
    position: ['Position'],
    reviewOn: ['To be reviewed'],
    where: ['Where was it endorsed?', 'For example “the management group” or “the council”.'],
  },
  special: {
    'SupersedeDecision.by': ['The new decision'],
    'MakeDecision.what': ['What was decided?'],
  },
} as const satisfies Said;
