import { assessments } from './assessment/view.ts';
import { cases } from './cases/view.ts';
import { charter } from './charter/view.ts';
import { commitments } from './commitments/view.ts';
import { decisions } from './decisions/view.ts';
import { desk } from './desk/view.ts';
import { directory } from './directory/view.ts';
import { handovers } from './handovers/view.ts';
import { history } from './history/view.ts';
import { questions } from './questions/view.ts';
import { words } from './words/view.ts';
import { corrections } from './shared/corrections.ts';
import type { View } from './shared/view.ts';

/** Every view there is, in the order in which they take in an event. The ledger asks others' tables, and has none. */
export const allViews: readonly View[] = [
  directory,
  charter,
  cases,
  commitments,
  handovers,
  decisions,
  questions,
  assessments,
  corrections,
  history,
  words,
  desk,
];
