/** Refusals that only a partnership gives. */
export const partnershipRefusals = {
  'already-takes-part': 'The actor takes part in the partnership already.',
  'already-a-member': 'The person is a member already.',
  'already-represents': 'The person represents the actor already; change the mandate instead.',
  'not-admitted': 'The person that the command names is no member of the partnership.',
  'not-a-representative': 'The person that the command names does not represent the actor.',
  'evaluator-represents-nobody': 'An evaluator represents no actor.',
  'mandate-for-oneself': 'Nobody gives a mandate to themselves, or a wider one.',
  'actor-gives-its-own-mandates':
    'The actor has a representative who may decide: only they bring in others, or give a wider mandate.',
  'second-yes-of-another-person':
    'This takes two: the second yes is another person’s than who proposed it or gains by it.',
  'second-yes-of-a-voice-of-its-own':
    'Those who speak for this actor were all brought in by who proposed; the second yes is given by somebody else.',
  'second-yes-within':
    'Somebody in the partnership can give the second yes; the operator is asked where nobody can.',
  'second-yes-of-another-actor':
    'This takes two: the second yes is said by somebody of another actor than who proposed it.',
  'last-coordinator': 'The partnership would be left without a coordinator.',
  'still-represents': 'The person still represents actors; stand down from these first.',
  'still-holds': 'Commitments, handovers or cases are still held; name what becomes of each first.',
  'no-such-successor': 'The successor does not represent the actor, or is the one who stands down.',
  'only-for-oneself': 'Nobody can say this for another person.',
  'same-actor': 'The two actors must differ.',
  'dates-reversed': 'It would end before it begins.',
  'already-withdrawn': 'The resource has been withdrawn already.',
  'rule-retired': 'The rule is no longer in force.',
  'conflict-settled': 'The goal conflict has been settled already.',
} as const;
