/** Refusals that only an assessment gives. */
export const assessmentRefusals = {
  'assessment-closed': 'The assessment is closed; nothing more can be answered.',
  'assessment-still-open': 'The group talks when everybody has answered: the assessment is still open.',
  'closes-in-the-past': 'The assessment would be closed before it is opened.',
} as const;
