/** Refusals about decisions. Each code is documented here, and translated in the language package. */
export const decisionRefusals = {
  'decision/not-open': 'The decision is no longer a proposal.',
  'decision/not-in-force': 'The decision has not been made, or is no longer in force.',
  'decision/level-differs': 'The proposal was made at another level.',
  'decision/nobody-may-decide':
    'A strategic decision needs, from each deciding actor, a representative with the mandate to decide.',
  'decision/not-a-decider': 'Only a deciding actor, or a coordinator, records this.',
  'decision/objection-stands': 'These actors object; settle it, or override it with a reason.',
  'decision/nothing-to-override': 'A reason for overriding is given, but nobody objects.',
  'decision/not-the-actor': 'Only the actor itself, or a coordinator who records for it, says this.',
  'decision/supersedes-itself': 'A decision does not supersede itself.',
} as const;
