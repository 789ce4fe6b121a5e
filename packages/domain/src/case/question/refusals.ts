/** Refusals about questions. Each code is documented here, and translated in the language package. */
export const questionRefusals = {
  'question/answered': 'The question has its answer; whoever wonders about more asks anew.',
} as const;
