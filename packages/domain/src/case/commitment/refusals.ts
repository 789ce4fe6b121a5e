/** Refusals about commitments. Each code is documented here, and translated in the language package. */
export const commitmentRefusals = {
  'commitment/fulfilled-before-said': 'A promise is not fulfilled before it was first said.',
  'commitment/told-due-too-early':
    'What is told for an actor was not due before the case was opened and the actor took part.',
  'commitment/told-when-due':
    'The promise was told for its debtor when it was due already; it is broken only once the debtor says that it was made.',
  'commitment/owes-itself': 'Debtor and creditor are the same actor.',
  'commitment/not-the-debtor': 'Only the debtor says this.',
  'commitment/not-the-creditor': 'Only the creditor says this.',
  'commitment/not-a-party': 'Only the debtor or the creditor says this.',
  'commitment/not-your-turn': 'The other side is to answer.',
  'commitment/say-for-whom': 'The person represents both sides and must say for which one this is said.',
  'commitment/not-binding': 'The commitment is still only proposed.',
  'commitment/already-binding': 'The commitment binds already; it is changed by agreement.',
  'commitment/ended': 'The commitment has ended.',
  'commitment/contested': 'The actor that is said to have promised this says that it did not.',
  'commitment/waits-for-condition': 'The condition of the commitment has not come about.',
  'commitment/not-reported': 'No fulfilment has been reported.',
  'commitment/under-fulfilment':
    'A fulfilment is reported: only progress, fulfilment and an agreed change touch the commitment now.',
  'commitment/part-is-not-whole':
    'Only a part is reported; it is confirmed as less, but accepted, or disputed.',
  'commitment/due-before-made': 'The due date lies before the moment at which it is said.',
  'commitment/two-due-dates': 'A due date is given, and another that counts from the condition.',
  'commitment/condition-names-nothing': 'The condition names neither a commitment nor a decision.',
  'commitment/condition-unknown': 'The condition names a commitment or decision that is not in the case.',
  'commitment/condition-cannot-come-about': 'The condition can no longer come about.',
  'commitment/condition-can-still-come-about': 'The condition can still come about.',
  'commitment/no-condition': 'The commitment has no condition that could fail.',
  'commitment/no-change-proposed': 'No change of this commitment is proposed.',
  'commitment/change-pending': 'The other side has proposed a change; answer it first.',
  'commitment/not-due-yet': 'A commitment is declared broken only after its due date.',
  'commitment/no-due-date': 'A commitment without a due date cannot be declared broken.',
  'commitment/reason-missing': 'This needs a reason.',
} as const;
