import type { Wording } from '../wording.ts';
import { faults } from './faults.ts';
import { headings } from './headings.ts';
import { issues } from './issues.ts';
import { labels } from './labels.ts';
import { phrases } from './phrases.ts';
import { prompts } from './prompts.ts';
import { refusals } from './refusals.ts';
import { commands, sentences } from './said.ts';
import { verdicts } from './verdicts.ts';

export const wording: Wording = {
  language: 'nn',
  sentences,
  labels,
  commands,
  phrases,
  prompts,
  verdicts,
  headings,
  refusals,
  faults,
  issues,
};
