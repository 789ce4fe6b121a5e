import type { CommandTexts, FieldText } from '../types.ts';
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

/** The fields that are called otherwise in one command: in every language the same ones. */
export type SameSpecial = CommandTexts['special'] & Readonly<Record<keyof typeof said.special, FieldText>>;

export const wording: Wording = {
  language: 'nb',
  sentences: said.sentences,
  labels,
  commands: { names: said.names, fields: said.fields, special: said.special },
  phrases,
  prompts,
  verdicts,
  headings,
  refusals,
  faults,
  issues,
};
