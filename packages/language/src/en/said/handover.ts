import type { Said } from '../../said.ts';

export const handoverSaid = {
  sentences: {
    HandoverProposed:
      '{from} asked {to} to take over the case[, with an answer by {answerBy}][. The situation: {situation}]',
    'HandoverProposed/task':
      '{from} asked {to} to take over a task[, with an answer by {answerBy}][. The situation: {situation}]',
    ClarificationAsked: '{who} asked about the handover: {question}',
    ClarificationGiven: '{who} answered the question: {answer}',
    HandoverAccepted:
      '{who} accepted the handover[ and said in their own words: {readBack}][. First contact is due by {firstContactBy}]',
    'HandoverAccepted/attested':
      'The receiver accepted the handover[ and said in their own words: {readBack}][. First contact is due by {firstContactBy}]. {attestedBy} recorded it on behalf of the receiver',
    HandoverDeclined:
      '{who} said no to the handover[. Reason: {why}]. The responsibility stayed where it was',
    'HandoverDeclined/attested':
      'The receiver said no to the handover[. Reason: {why}]. The responsibility stayed where it was. {attestedBy} recorded it on behalf of the receiver',
    HandoverWithdrawn: '{who} withdrew the handover[. Reason: {why}]',
    HandoverVerified: '{who} checked what the receiver had understood, and it was right',
    'HandoverVerified/missed': '{who} added something that the receiver had missed[: {missed}]',
    HandoverLanded: 'The citizen was contacted on {firstContactAt}. {confirmedBy} confirmed it',
  },
  names: {
    ProposeHandover: 'Ask somebody to take over',
    AskClarification: 'Ask a question',
    GiveClarification: 'Answer the question',
    AcceptHandover: 'Accept the handover',
    DeclineHandover: 'Say no to taking over',
    WithdrawHandover: 'Withdraw the handover',
    VerifyHandover: 'Check what the receiver has understood',
    ConfirmHandoverLanded: 'Confirm that the citizen has been contacted',
  },
  fields: {
    answer: ['The answer'],
    answerBy: ['Answer by'],
    assessment: ['Assessment', 'What you think lies behind it.'],
    background: ['Background', 'What the receiver must know of what has been.'],
    commitments: ['What becomes of what you have promised?'],
    confirmedBy: ['Who confirms it?'],
    firstContactAt: ['When was the citizen contacted?'],
    firstContactBy: ['First contact by'],
    handoverId: ['Handover'],
    missed: ['What was missing?'],
    readBack: [
      'Say in your own words what you have received',
      'Then the one who hands over sees whether something was missed.',
    ],
    recommendation: ['Recommendation', 'What you think should happen now.'],
    right: ['Has the receiver understood it right?'],
    situation: ['The situation now', 'The most important, in short.'],
    to: ['To'],
  },
  special: {
    'AskClarification.question': ['What do you wonder about?'],
  },
} as const satisfies Said;
