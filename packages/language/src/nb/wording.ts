import type { Wording } from '../wording.ts';
import { labels } from './labels.ts';
import { phrases } from './phrases.ts';
import { prompts } from './prompts.ts';
import { sentences } from './sentences.ts';

export const wording: Wording = { language: 'nb', sentences, labels, phrases, prompts };
