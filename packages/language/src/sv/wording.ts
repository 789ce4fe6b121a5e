import type { SameSpecial } from '../nb/wording.ts';
import type { Wording } from '../wording.ts';
import { faults } from './faults.ts';
import { headings } from './headings.ts';
import { issues } from './issues.ts';
import { labels } from './labels.ts';
import { phrases } from './phrases.ts';
import { prompts } from './prompts.ts';
import { refusals } from './refusals.ts';
import { said } from './said.ts';
import { verdicts } from './verdicts.ts';

export const wording: Wording = {
  language: 'sv',
  sentences: said.sentences,
  labels,
  commands: { names: said.names, fields: said.fields, special: said.special satisfies SameSpecial },
  phrases,
  prompts,
  verdicts,
  headings,
  refusals,
  faults,
  issues,
};
