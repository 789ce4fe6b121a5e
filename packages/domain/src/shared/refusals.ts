/** Refusals that any thing may give. Each code is documented here, and translated in the language package. */
export const sharedRefusals = {
  'already-exists': 'There is already one with this id.',
  'not-found': 'There is nothing with this id here.',
  'in-the-future': 'What is recorded has happened; a time after now is refused.',
  'nothing-changes': 'The command would change nothing.',
  'not-a-member': 'The person is no member of the partnership.',
  'role-forbids': 'The role of the person in the partnership does not allow this.',
  'not-your-actor': 'The person does not represent the actor for whom the command speaks.',
  'mandate-too-small': 'The mandate of the representative does not reach this far.',
  'actor-not-in-partnership': 'The actor takes no part in the partnership.',
  erased: 'It has been erased.',
} as const;
