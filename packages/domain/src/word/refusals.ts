/** Refusals about whose word something is. Each code is documented here, and translated in the language package. */
export const wordRefusals = {
  'word/how-missing': 'What is recorded as the word of these actors says how it was given.',
  'word/only-own': 'Nobody else vouches for this: only the actor itself says it.',
  'word/said-otherwise': 'The actor has said that this is not right; only the actor itself says it anew.',
  'word/nothing-told': 'Nothing that the person could settle was told for an actor here.',
  'word/say-for-whom': 'It was told for several actors that the person represents; say for which one.',
  'word/settled': 'The actor has said already whether this is right.',
  'word/recorded-by-you': 'Whoever recorded what was told does not settle it.',
} as const;
