/** Refusals that only an actor gives. */
export const actorRefusals = {
  'organisation-number-invalid': 'The organisation number is neither a Norwegian nor a Swedish one.',
  'citizen-has-no-number': 'No number is kept of a citizen.',
  'nothing-to-erase': 'An organisation is no person: nothing of it is personal.',
} as const;
