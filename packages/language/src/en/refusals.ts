import type { RefusalTexts } from '../types.ts';

export const refusals: RefusalTexts = {
  // For all
  'already-exists': 'This is recorded already. Reload the page and see whether it is there.',
  'not-found': 'We cannot find this here. Reload the page and try again.',
  'in-the-future': 'The time lies in the future. Record only what has happened.',
  'nothing-changes': 'It is like this already, so nothing was changed.',
  'not-a-member': 'You do not take part in this partnership. Ask the coordinator to give you access.',
  'role-forbids': 'Your role in the partnership does not allow this. Ask the coordinator.',
  'not-your-actor':
    'You do not represent the actor[ {actor}][ {actorId}][ {actors}]. Choose an actor you represent, or ask one of their representatives.',
  'mandate-too-small':
    'Your mandate[ for {actor}] does not reach this far.[ What it takes: {needed}.] Ask somebody with a larger mandate, or have the mandate changed.',
  'actor-not-in-partnership':
    'The actor[ {actors}] does not take part in the partnership. Add the actor first.',
  erased: 'What was personal here has been erased, so it cannot be changed.',

  // Partnership
  'already-takes-part': 'The actor[ {actorId}] is in the partnership already. You need not do anything.',
  'already-a-member': 'The person[ {personId}] has access already. Change the role if that is what you want.',
  'already-represents': 'The person[ {personId}] represents the actor already. Change the mandate instead.',
  'not-admitted': 'The person[ {personId}] has no access to the partnership. Give access first.',
  'mandate-for-oneself':
    'Nobody gives themselves a mandate, or a wider one[, not for {actorId} either]. Ask somebody else to.',
  'actor-gives-its-own-mandates':
    'The actor[ {actorId}] has a representative who may decide. Ask that person to appoint others or to widen a mandate.',
  'second-yes-of-another-person':
    'It takes a second yes, from somebody else than who proposed it or gets it. Ask somebody else.',
  'second-yes-of-a-voice-of-its-own':
    'Everybody who speaks for your actor[ ({actors})] was brought in by whoever proposed this. Somebody who came in otherwise, or the operator, must give the second yes.',
  'second-yes-within':
    'Somebody in the partnership can give the second yes[: {persons}]. The operator gives it only where nobody else can.',
  'second-yes-of-another-actor':
    'It takes a second yes, from somebody who represents another actor. Ask a representative of another actor.',
  'not-a-representative':
    'The person[ {personId}] does not represent the actor[ {actorId}]. Choose another, or appoint the person first.',
  'evaluator-represents-nobody':
    'An evaluator cannot represent an actor. Give the person another role first.',
  'last-coordinator': 'The partnership needs at least one coordinator. Give the role to somebody else first.',
  'still-represents': 'The person still represents[ {actors}]. End that first.',
  'still-holds':
    'There are still promises, handovers or cases that need a solution. Say what becomes of each of them, or choose a successor.',
  'no-such-successor':
    'The successor must represent the same actor, and cannot be the one who leaves. Choose another.',
  'only-for-oneself': 'Each person can only say this for themselves. Ask the person to do it.',
  'same-actor': 'You have chosen the same actor twice. Choose two different ones.',
  'dates-reversed': 'The end date is before the start date. Correct the dates.',
  'already-withdrawn': 'The resource has been withdrawn already.',
  'rule-retired': 'The rule is no longer in use. Make a new one if you need it.',
  'conflict-settled': 'The goal conflict has been settled already. Record a new one if it has come back.',

  // Actor
  'organisation-number-invalid':
    'The number is neither a Norwegian nor a Swedish organisation number. Check the digits.',
  'citizen-has-no-number': 'We keep no number of citizens. Leave the field empty.',
  'nothing-to-erase': 'An organisation is not a person, so there is nothing personal to erase here.',

  // Assessment
  'assessment-closed': 'The self-assessment is closed. Answer the next time you open one.',
  'assessment-still-open':
    'The self-assessment is still open. Talk when everybody has answered and it is closed.',
  'closes-in-the-past': 'The last day to answer has passed already. Choose a later date.',

  // Case
  'case/closed': 'The case is closed. Reopen it if more is to be recorded.',
  'case/not-closed': 'The case is open already.',
  'case/not-involved':
    'None of the actors you represent takes part in the case. Ask the one responsible to let you in.',
  'case/actor-not-involved':
    'The actor[ {actors}] does not take part in the case. Let the actor into the case first.',
  'case/one-steering-case':
    'The partnership has its steering case already. Use that one, or open an initiative.',
  'case/only-a-coordinator-attests':
    'Only a coordinator can record on behalf of others. Ask a representative of the actor[ {actor}] to answer.',
  'case/reason-says-nothing': 'Write what the reason is, in at least twenty letters.',
  'case/end-has-passed': 'The end has already passed. Choose a time to come.',
  'case/consent-too-long': 'A consent lasts two years at most. Choose an earlier day.',
  'case/end-too-far': 'The case can be opened for a week at most. Choose an earlier time.',
  'case/only-a-coordinator': 'Only a coordinator can do this. Ask the coordinator of the partnership.',
  'case/not-the-responsible': 'Only the actor responsible for the case, or a coordinator, can do this.',
  'case/responsible-cannot-stand-down':
    'The actor[ {actor}] is responsible for the case. Hand the case over to another first.',
  'case/actor-holds-open':
    'The actor[ {actor}] still has something open in the case[: {commitments}]. Finish it, or hand it over first.',
  'case/remainders-missing':
    'Something is still open in the case[: {commitments}]. Say what becomes of each promise and handover.',
  'case/remainder-does-not-fit':
    'What you chose does not fit what is open. Choose something else[ than “{becomes}”].',
  'case/remainder-twice': 'You have listed the same thing twice. Remove one.',
  'case/unknown-stage': 'The partnership has stages of its own[: {stages}]. Choose one of them.',
  'case/not-a-journey': 'Only a service journey can be rated like this.',
  'case/facts-in-order':
    'Something that happened later[ ({at})] is recorded about this already. Give a time that is not before it.',
  'case/step-of-whom': 'Choose the actor, too, that the person did this for.',
  'case/scores-are-their-own':
    'Each says how much the meeting gave. Only a coordinator can record what others said[: {persons}].',
  'case/scored-by-absent':
    'Only those who were at the meeting[, and not {persons},] can say how it was. Check who is listed.',
  'case/consent-withdrawn': 'The consent has been withdrawn already.',
  'case/not-who-consented': 'Only the one who gave the consent can withdraw it.',
  'case/not-confidential': 'You have access to the case already. You need not give a reason.',
  'case/basis-not-listed': 'The partnership’s list does not have this basis in use. Choose another.',
  'case/basis-opens-no-reading':
    'This basis gives no place in the case. Choose one that opens it for reading.',
  'case/already-involved': 'The actor[ {actor}] takes part in the case already.',
  'case/entry-not-yours':
    'These words are somebody else’s. Only they can correct them. Record what is right as something new, or ask them.',
  'case/open-before-erasing':
    'Something is still open in the case[: {commitments}]. End it before the case is erased.',
  'case/steering-stays': 'The steering case belongs to the partnership. It can be neither closed nor erased.',
  'case/field-not-correctable': 'This field cannot be corrected. Record what is right as something new.',
  'case/correction-does-not-fit': 'The new value does not fit the field. Check what you wrote.',

  // Decision
  'decision/not-open': 'The question is no longer up for decision. Reload the page and see what happened.',
  'decision/not-in-force':
    'The decision does not apply: it has not been made, or it has been replaced or withdrawn.',
  'decision/level-differs':
    'The proposal was put forward at another level[: {level}]. Use the same level, or put forward a new proposal.',
  'decision/nobody-may-decide':
    'A strategic decision needs a representative from each actor who may decide. That is missing[ at {actors}]. Have the mandate changed, or wait.',
  'decision/not-a-decider': 'Only the deciding actors[, {deciders},] or a coordinator can record this.',
  'decision/objection-stands':
    'Somebody objects[: {actors}]. Find a solution together, or write why you go ahead all the same.',
  'decision/nothing-to-override':
    'Nobody objects, so no reason to go ahead all the same is needed. Leave the field empty.',
  'decision/not-the-actor': 'Only the actor itself, or a coordinator who records for it, can say this.',
  'decision/supersedes-itself': 'A decision cannot replace itself. Choose the new decision.',

  // Commitment
  'commitment/owes-itself': 'An actor cannot promise something to itself. Choose two different actors.',
  'commitment/not-the-debtor': 'Only the one who promised this can say it. Ask them to do it.',
  'commitment/not-the-creditor': 'Only the one who got the promise can say it. Ask them to do it.',
  'commitment/not-a-party': 'Only the one who promises, or the one who gets the promise, can say this.',
  'commitment/not-your-turn': 'It is now for the other side[, {actor},] to answer. Wait for the answer.',
  'commitment/say-for-whom': 'You represent both sides. Choose whom you speak for now.',
  'commitment/not-binding': 'The promise is only proposed. Wait until the one who is to do it has said yes.',
  'commitment/already-binding':
    'The promise applies already. Ask for a change if something is to be different.',
  'commitment/ended': 'The promise has ended. Make a new one if it is needed.',
  'commitment/waits-for-condition': 'The promise waits for something else to be in place first.',
  'commitment/not-reported': 'Nobody has reported that it is done yet.',
  'commitment/under-fulfilment':
    'Some of this is reported done. You can now only report progress, confirm, or agree on a change.',
  'commitment/part-is-not-whole':
    'Only part of it is reported done. Accept it as less than promised, or say what is missing.',
  'commitment/fulfilled-before-said':
    'The promise was first made[ {at}]. It cannot have been kept before that.',
  'commitment/told-due-too-early':
    'The due date[ {due}] is from before the case was opened, or before the actor took part. The actor must say this itself.',
  'commitment/due-before-made': 'The due date[ {due}] is before this was said. Choose a later date.',
  'commitment/two-due-dates': 'You have set two due dates. Choose either a date or a number of days.',
  'commitment/condition-names-nothing': 'Say what must be in place first: a promise or a decision.',
  'commitment/condition-unknown':
    'What is to be in place first is not in the case. Choose something from the case.',
  'commitment/condition-cannot-come-about':
    'What was to be in place first will not come. Choose something else, or remove the condition.',
  'commitment/condition-can-still-come-about':
    'What the promise waits for can still come about. Wait, or agree on something else.',
  'commitment/no-condition': 'The promise has no condition, so it cannot end in this way.',
  'commitment/no-change-proposed':
    'Nobody has asked to change this promise. Reload the page and see what happened.',
  'commitment/change-pending': 'The other side has asked for a change. Answer that first.',
  'commitment/not-due-yet':
    'The due date has not passed yet[: {due}]. Wait until it has, or talk to each other.',
  'commitment/no-due-date': 'The promise has no due date. Agree on one first.',
  'commitment/reason-missing': 'Write a reason, so that the others understand.',

  // Handover
  'handover/to-itself': 'An actor cannot hand over to itself. Choose another receiver.',
  'handover/not-the-sender': 'Only the one who hands over can say this.',
  'handover/not-the-receiver': 'Only the receiver can say this.',
  'handover/not-responsible': 'Only the actor responsible for the case can hand it over.',
  'handover/already-pending':
    'The case is already offered to another[, {to},] who has not answered. Wait for the answer, or withdraw the offer.',
  'handover/dispositions-missing': 'Say what becomes of each open promise[: {commitments}].',
  'handover/disposition-twice': 'The same promise is listed twice. Remove one.',
  'handover/not-the-senders':
    'These are not open promises of the one who hands over[: {commitments}]. Remove them from the list.',
  'handover/would-owe-itself':
    'The receiver is the one who was promised these[: {commitments}]. They cannot move there. Choose something else for them.',
  'handover/answer-by-too-early': 'The date to answer by is before today. Choose a later date.',
  'handover/situation-missing': 'Tell the receiver what the situation is.',
  'handover/read-back-missing': 'Write in your own words what you have received.',
  'handover/reason-missing': 'Write a reason, so that the others understand.',
  'handover/answered': 'The handover has been answered or withdrawn already. Reload the page.',
  'handover/not-accepted': 'The handover has not been accepted yet. Wait for the answer.',
  'handover/nothing-asked': 'The receiver has no question that waits for an answer.',
  'handover/missed-what': 'Write what was missing. If nothing was, leave the field empty.',
  'handover/not-a-witness': 'Only the receiver, the one who confirms, or a coordinator can record this.',

  // Questions
  'question/answered': 'The question has its answer already. Ask a new one if you wonder about more.',

  'commitment/told-when-due':
    'The due date had passed when the promise was written down, and whoever is said to have made it has not said whether that is right. Wait for the answer.',
  'commitment/contested':
    'The one who is said to have made this promise says that this is not right. The promise has to be made anew.',
  'word/how-missing':
    'You record on behalf of somebody else[: {actors}]. Say how they said it: in a meeting, by phone, by letter or in a message.',
  'word/only-own': 'Only the actor itself can say this[: {actors}].',
  'word/said-otherwise':
    'The actor[ {actors}] said that this is not right. Then the actor itself has to say it.',
  'word/nothing-told': 'Nothing has been recorded here on behalf of an actor that you represent.',
  'word/say-for-whom':
    'It was recorded on behalf of several actors that you represent[: {actors}]. Choose whom you answer for.',
  'word/settled': 'The actor has already said whether this is right.',
  'word/recorded-by-you':
    'You recorded this yourself. Another representative has to say whether it is right.',
};
