import type { Said } from '../../said.ts';

export const commitmentSaid = {
  sentences: {
    CommitmentProposed: '{proposedBy} proposed that {debtor} promises {creditor}: {what}[, by {due}]',
    'CommitmentProposed/conditional':
      '{proposedBy} proposed that {debtor} promises {creditor}: {what}[, by {due}]. It applies once something else is in place[: {afterCommitment}][: {afterDecision}][. It is due {within} after that]',
    CommitmentMade: '{debtor} promised {creditor}: {what}[, by {due}]',
    'CommitmentMade/conditional':
      '{debtor} promised {creditor}: {what}[, by {due}]. It applies once something else is in place[: {afterCommitment}][: {afterDecision}][. It is due {within} after that]',
    CommitmentAccepted: '{by} said yes to the promise[ {commitment}]',
    'CommitmentAccepted/attested':
      '{by} said yes to the promise[ {commitment}]. {attestedBy} recorded it on behalf of {by}',
    CommitmentDeclined: '{who} said no to the promise[ {commitment}][. Reason: {why}]',
    'CommitmentDeclined/attested':
      'The answer to the promise[ {commitment}] was no[. Reason: {why}]. {attestedBy} recorded it on behalf of the one who answered',
    CommitmentCountered:
      '{by} proposed something else[ than {commitment}][: {what}][. New due date: {due}][. Reason: {why}]',
    CommitmentActivated:
      'The promise[ {commitment}] now applies, as its condition is met[. It is due on {due}]',
    ProgressReported: '{who} reported that it goes as planned[ with {commitment}][. {note}]',
    'ProgressReported/at-risk': '{who} reported that it may be delayed[: {commitment}][. {note}]',
    'ProgressReported/blocked': '{who} reported that something stands in the way[ of {commitment}][. {note}]',
    ChangeProposed:
      '{by} asked to change the promise[ {commitment}][: {what}][. New due date: {due}][. Reason: {why}]',
    ChangeAgreed: '{by} said yes to the change[ of {commitment}]',
    'ChangeAgreed/attested':
      '{by} said yes to the change[ of {commitment}]. {attestedBy} recorded it on behalf of {by}',
    'ChangeAgreed/after-due': '{by} said yes to the change[ of {commitment}] after the due date had passed',
    'ChangeAgreed/attested-after-due':
      '{by} said yes to the change[ of {commitment}] after the due date had passed. {attestedBy} recorded it on behalf of {by}',
    ChangeRefused: '{by} said no to the change[ of {commitment}][. Reason: {why}]',
    FulfilmentReported: '{who} reported that it is done[: {commitment}]. It happened on {at}[. {note}]',
    'FulfilmentReported/partial':
      '{who} reported that part of it is done[: {commitment}]. It happened on {at}[. {note}]',
    'FulfilmentReported/attested':
      'What was promised[, {commitment},] is done, and it happened on {at}[. {note}]. {attestedBy} recorded it on behalf of the one who promised',
    'FulfilmentReported/attested-partial':
      'Part of what was promised[, {commitment},] is done, and it happened on {at}[. {note}]. {attestedBy} recorded it on behalf of the one who promised',
    FulfilmentConfirmed: '{who} confirmed that it is done[: {commitment}][. {words}]',
    'FulfilmentConfirmed/less':
      '{who} accepted what was done, although it was less than promised[: {commitment}][. {words}]',
    'FulfilmentConfirmed/attested':
      'The one who got the promise said that it is done[: {commitment}][. {words}]. {attestedBy} recorded it on their behalf',
    'FulfilmentConfirmed/attested-less':
      'What was done is accepted, although it was less than promised[: {commitment}][. {words}]. {attestedBy} recorded it on behalf of the one who got the promise',
    FulfilmentDisputed: '{who} said that it is not done yet[: {commitment}][. Reason: {why}]',
    'FulfilmentDisputed/attested':
      'The one who got the promise said that it is not done yet[: {commitment}][. Reason: {why}]. {attestedBy} recorded it on their behalf',
    CommitmentReleased: '{who} released the one who promised[: {commitment}][. Reason: {why}]',
    'CommitmentReleased/attested':
      'The one who got the promise released the one who promised[: {commitment}][. Reason: {why}]. {attestedBy} recorded it on their behalf',
    CommitmentRevoked: '{who} withdrew the promise[: {commitment}][. Reason: {why}]',
    CommitmentDeclaredBroken:
      '{who} declared that the promise was not kept[: {commitment}][. Reason: {why}][. It led to this: {consequence}]',
    'CommitmentDeclaredBroken/attested':
      'The one who got the promise declared that the promise was not kept[: {commitment}][. Reason: {why}][. It led to this: {consequence}]. {attestedBy} recorded it on their behalf',
    CommitmentExpired:
      'The promise[ {commitment}] no longer applies, as its condition fell through[. Reason: {why}]',
    CommitmentHandedOn: '{toActor} took over the promise[ {commitment}]',
    ReleaseAsked: '{who} asked to be released from the promise[: {commitment}][. Reason: {why}]',
  },
  names: {
    ProposeCommitment: 'Propose a promise',
    MakeCommitment: 'Promise something',
    AcceptCommitment: 'Say yes to the promise',
    DeclineCommitment: 'Say no to the promise',
    CounterCommitment: 'Propose something else',
    ReportProgress: 'Report how it goes',
    ProposeChange: 'Ask for a change',
    AgreeChange: 'Say yes to the change',
    RefuseChange: 'Say no to the change',
    ReportFulfilment: 'Report that it is done',
    ConfirmFulfilment: 'Confirm that it is done',
    DisputeFulfilment: 'Say that it is not done yet',
    ReleaseCommitment: 'Release the one who promised',
    RevokeCommitment: 'Withdraw the promise',
    DeclareCommitmentBroken: 'Declare that the promise was not kept',
    ExpireCommitment: 'Record that the condition fell through',
    HandOnCommitment: 'Let another take over the promise',
  },
  fields: {
    at: ['When was it done?', 'The due date is judged by this time.'],
    commitmentId: ['Promise'],
    condition: ['Applies only once …', 'Something else must be in place first.'],
    consequence: ['What did it lead to?'],
    creditor: ['Who gets the promise?'],
    debtor: ['Who promises?'],
    due: ['Due date', 'Until the end of this day.'],
    evidence: ['What shows that it is done?', 'Optional: a link or a few words.'],
    extent: ['Did it turn out as promised?'],
    outlook: ['How does it look?'],
  },
  special: {
    'ProposeCommitment.decisionId': ['Follows from the decision'],
    'MakeCommitment.decisionId': ['Follows from the decision'],
    'CounterCommitment.due': ['New due date'],
    'ProposeChange.due': ['New due date'],
  },
} as const satisfies Said;
