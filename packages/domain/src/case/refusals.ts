/** Refusals about a case as such. Each code is documented here, and translated in the language package. */
export const caseRefusals = {
  'case/closed': 'The case is closed; reopen it first.',
  'case/not-closed': 'The case is not closed, so it cannot be reopened.',
  'case/not-involved': 'None of the actors that the person represents is involved in the case.',
  'case/actor-not-involved': 'These actors are not involved in the case.',
  'case/one-steering-case': 'A partnership has one steering case: the one that its founding named.',
  'case/only-a-coordinator-attests': 'Only a coordinator vouches for what another actor said.',
  'case/reason-says-nothing': 'The reason must say something: twenty letters or more, in words that differ.',
  'case/end-has-passed': 'The end lies before it is said.',
  'case/end-too-far': 'A confidential case is opened for seven days at most.',
  'case/consent-too-long': 'A consent lasts two years at most; then it is asked for anew.',
  'case/only-a-coordinator': 'Only a coordinator of the partnership does this.',
  'case/not-the-responsible': 'Only the responsible actor, or a coordinator, does this.',
  'case/responsible-cannot-stand-down': 'The responsible actor hands the case over before it stands down.',
  'case/actor-holds-open': 'The actor still holds these open commitments, proposals or handovers.',
  'case/remainders-missing':
    'The case closes only when it is said what becomes of each of these commitments and handovers.',
  'case/remainder-does-not-fit': 'What is open cannot become this.',
  'case/remainder-twice': 'The same commitment or handover is named twice.',
  'case/unknown-stage': 'The partnership has stages of its own, and this is none of them.',
  'case/not-a-journey': 'Only a journey is rated.',
  'case/facts-in-order':
    'Something that happened later is recorded of this thing already; facts about it are said in order.',
  'case/scores-are-their-own': 'Each says how much a meeting gave; only a coordinator tells it of others.',
  'case/step-of-whom': 'What another person did names the actor that the person did it for.',
  'case/scored-by-absent': 'Only those who took part in the meeting score it.',
  'case/consent-withdrawn': 'The consent has been withdrawn already.',
  'case/not-who-consented': 'Only the actor that gave the consent withdraws it.',
  'case/not-confidential': 'The coordinator reads this case already; nothing has to be opened.',
  'case/basis-not-listed': 'The partnership’s list of legal bases has no such basis in use.',
  'case/basis-opens-no-reading':
    'This basis lets something be told once, or nothing: it lets nobody into a case.',
  'case/already-involved': 'The actor is involved already.',
  'case/entry-not-yours':
    'Own words are corrected by their actor, told ones by who recorded them until the actor has answered.',
  'case/open-before-erasing': 'These commitments and handovers are open; they end before the case is erased.',
  'case/steering-stays': 'The steering case belongs to the partnership: it is neither closed nor erased.',
  'case/field-not-correctable':
    'This field of the entry cannot be corrected; say what is right as a new entry.',
  'case/correction-does-not-fit': 'The corrected value is not one that this field can hold.',
} as const;
