import type { Sentences } from '../plan/plans.ts';

export const sentences: Sentences = {
  // Actor, person
  ActorRegistered: '{who} registered {name} as an actor ({kind})',
  'ActorRegistered/citizen': '{who} registered {name} as a citizen',
  ActorRenamed: '{who} changed the actor’s name to {name}',
  ActorErased:
    '{who} erased what was personal about the citizen. Reason: {reason}. Legal basis: {legalBasis}',
  PersonRegistered: '{who} added {name}',
  PersonDetailsChanged: '{who} updated the details of {self}',
  PersonErased: '{who} erased the details of a person. Reason: {reason}. Legal basis: {legalBasis}',

  // Partnership
  PartnershipFounded: '{who} started the partnership {name}. The purpose: {purpose}. The need: {need}',
  PurposeRestated: '{who} put the purpose into new words: {purpose}. Reason: {why}',
  ResourcePledged: '{actorId} contributed {kind}: {what}[ ({amount})][, from {from}][, until {until}]',
  ResourceWithdrawn: '{who} withdrew a resource[: {resource}]. Reason: {why}',
  RuleAgreed:
    'The partnership agreed on a rule: {text}. Reason: {why}[. It rests on the decision {decision}]',
  RuleRevised:
    'The partnership changed a rule. It now says: {text}. Reason: {why}[. It rests on the decision {decision}][. It rests on the lesson {lesson}]',
  RuleRetired: 'The partnership stopped using a rule[: {rule}]. Reason: {why}',
  PracticeSet:
    '{who} changed how we work[. Time to answer a handover, in working days: {days}][. Stages: {stages}][. Reason: {why}]',
  ActorJoined: '{actorId} joined the partnership',
  ActorLeft: '{actorId} left the partnership. Reason: {why}',
  RepresentativeAppointed:
    '{actorId} appointed {personId} ({function}) as representative. Mandate: {mandate}[. Time set aside: {timeShare}%]',
  MandateChanged: '{actorId} changed the mandate of {personId}. Now: {mandate}[. Reason: {why}]',
  MandateProposed:
    '{who} proposed that {personId} represents {actorId}[ ({function})]. Mandate: {mandate}. It takes a second yes, from somebody else[. Time set aside: {timeShare}%][. Reason: {why}]',
  MandateSeconded: '{who} gave the second yes to the mandate of {personId} for {actorId}',
  RepresentativeStoodDown:
    '{personId} stopped representing {actorId}[. {successor} took over][. Reason: {why}]',
  MemberAdmitted: '{who} gave {personId} access to the partnership. Role: {role}',
  MemberRoleChanged: '{who} changed the role of {personId}. Now: {role}[. Reason: {why}]',
  MemberRemoved: '{who} ended the access of {personId}[. Reason: {why}]',
  ContextDescribed: '{actorId} described its {facet}: {text}',
  AmbitionDeclared: '{actorId} said how far they want to go: {level}. Motive: {motive}[. {note}]',
  GoalConflictSurfaced: '{who} pointed out a goal conflict that concerns {actors}: {text}',
  GoalConflictSettled: 'The partnership found a way forward in the goal conflict[ {conflict}]: {how}',
  ResultExpected:
    'The partnership wants to see a result in the short run. Where and with whom: {whereAndWithWhom}. By whom and how: {byWhomAndHow}[. It is measured by: {measure}][. Target: {target}]',
  'ResultExpected/long':
    'The partnership wants to see a result in the long run. Where and with whom: {whereAndWithWhom}. By whom and how: {byWhomAndHow}[. It is measured by: {measure}][. Target: {target}]',
  ResultObserved: '{who} saw a result[ ({value})]: {text}[. It concerns the aim {result}]',
  DilemmaNamed:
    'The partnership named a dilemma. On the one side: {oneSide}. On the other side: {otherSide}. The balance: {balance}',
  'DilemmaNamed/anchored':
    'The partnership named a dilemma. On the one side: {oneSide}. On the other side: {otherSide}. The balance: {balance}. Endorsed by {anchoredBy}',
  LessonNoted: '{who} recorded a lesson[ about {dimension}]: {text}',
  'LessonNoted/outside': '{who} recorded a lesson from outside[ about {dimension}][, from {from}]: {text}',
  LessonAdopted: 'The partnership put a lesson to use[, {lesson}]. It became {into}[. {note}]',
  FeedbackGiven: '{fromActor} gave {toActor} feedback: {text}',
  HistoryRead: '{personId} read the history so far[ (part: {part})]',
  ReflectionHeld: 'The group reflected[ on the question “{prompt}”]: {text}',

  // Assessment
  AssessmentOpened: '{who} opened a self-assessment. Everybody can answer until {closesOn}',
  'AssessmentOpened/anonymous':
    '{who} opened a self-assessment without names on the answers. Everybody can answer until {closesOn}',
  AssessmentAnswered: '{personId} answered the self-assessment for {actorId}',
  AssessmentClosed: '{who} closed the self-assessment',
  ConversationNoted: 'The group talked about {dimension}: {text}',

  // Case
  CaseOpened:
    '{responsible} opened the service journey {title}[ (life event: {lifeEvent})][. The need: {need}]',
  'CaseOpened/initiative': '{responsible} opened the initiative {title}[. The need: {need}]',
  'CaseOpened/steering': 'The partnership opened the steering group’s case: {title}[. The need: {need}]',
  ActorInvolved: '{actorId} joined the case[. Task: {part}]',
  ActorStoodDown: '{actorId} left the case[. Reason: {why}]',
  NeedExpressed: '{by} said what is needed: {words}',
  GoalAgreed: '{who} set a goal: {goal}[. {responsible} follows it up]',
  'GoalAgreed/together': '{agreedBy} agreed on a goal: {goal}[. {responsible} follows it up]',
  StageEntered: 'The case entered the stage {stage}',
  StepTaken: '{who} took a step[ ({channel})]: {activity}[. Done by {personId}][. Note: {note}]',
  'StepTaken/actor': '{actorId} took a step[ ({channel})]: {activity}[. Done by {personId}][. Note: {note}]',
  MeetingHeld: '{who} held a meeting[ about {about}][. {ledBy} led the meeting][. Note: {note}]',
  'MeetingHeld/actors':
    '{actors} met[ and talked about {about}][. {ledBy} led the meeting][. Present: {participants}][. Note: {note}]',
  'MeetingHeld/participants':
    '{participants} met[ and talked about {about}][. {ledBy} led the meeting][. Note: {note}]',
  ConsentGiven: '{by} consented that {actors} share information. It covers: {scope}',
  ConsentWithdrawn: '{who} withdrew a consent[. Reason: {why}]',
  LegalBasisRecorded: '{who} recorded the legal basis: {basis}[. {note}]',
  OutcomeObserved: '{seenBy} saw an improvement ({area}): {words}',
  'OutcomeObserved/setback': '{seenBy} saw a setback ({area}): {words}',
  'OutcomeObserved/unintended': '{seenBy} saw an unintended outcome ({area}): {words}',
  JourneyRated:
    '{by} said how the help was, from 0 to 10. Useful: {helpful}. In time: {inTime}. In the right place: {rightPlace}. In the right way: {rightMeans}[. {words}]',
  CaseClosed: '{who} closed the case[. Reason: {why}][. In short: {summary}]',
  CaseReopened: '{who} reopened the case. {responsible} is responsible. Reason: {why}',
  CaseAccessChanged: '{who} opened the case to everybody in the partnership[. Reason: {why}]',
  'CaseAccessChanged/involved': '{who} limited the case to those who take part in it[. Reason: {why}]',
  ConfidentialCaseOpened:
    '{personId} read the case without taking part in it[, with access until {until}]. Reason: {reason}',
  NoteAdded: '{who} wrote a note: {text}',
  EntryCorrected: '{who} corrected an entry[. It said: {was}]. Now it says: {becomes}. Reason: {why}',
  CaseErased: '{who} erased what was personal in the case. Reason: {reason}. Legal basis: {legalBasis}',

  // Decision
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

  // Commitment
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

  // Handover
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
  HandoverDeclined: '{who} said no to the handover[. Reason: {why}]. The responsibility stayed where it was',
  'HandoverDeclined/attested':
    'The receiver said no to the handover[. Reason: {why}]. The responsibility stayed where it was. {attestedBy} recorded it on behalf of the receiver',
  HandoverWithdrawn: '{who} withdrew the handover[. Reason: {why}]',
  HandoverVerified: '{who} checked what the receiver had understood, and it was right',
  'HandoverVerified/missed': '{who} added something that the receiver had missed[: {missed}]',
  HandoverLanded: 'The citizen was contacted on {firstContactAt}. {confirmedBy} confirmed it',

  // Questions
  QuestionAsked: '{who} asked about an entry: {text}',
  QuestionAnswered: '{who} answered a question: {text}',

  // Whose word
  StatementConfirmed: '{by} said that what was recorded on their behalf is right',
  StatementContested: '{by} said that what was recorded on their behalf is not right. Reason: {why}',
};
