import type { Language } from '@handslag/domain/person/events';
import type { CommandTexts } from './commands.ts';
import type { FaultTexts } from './faults.ts';
import type { HeadingTexts } from './headings.ts';
import type { IssueTexts } from './issues.ts';
import type { Labels } from './labels.ts';
import type { Phrases } from './phrases.ts';
import type { Sentences } from './plan/plans.ts';
import type { Prompts } from './prompts.ts';
import type { RefusalTexts } from './refusals.ts';
import type { VerdictTexts } from './verdicts.ts';

/** Everything that is said in one language. A language that lacks a text does not compile. */
export interface Wording {
  language: Language;
  sentences: Sentences;
  labels: Labels;
  commands: CommandTexts;
  phrases: Phrases;
  prompts: Prompts;
  verdicts: VerdictTexts;
  headings: HeadingTexts;
  refusals: RefusalTexts;
  faults: FaultTexts;
  issues: IssueTexts;
}

const loaders: Readonly<Record<Language, () => Promise<{ wording: Wording }>>> = {
  nb: () => import('./nb/wording.ts'),
  nn: () => import('./nn/wording.ts'),
  sv: () => import('./sv/wording.ts'),
  en: () => import('./en/wording.ts'),
};

/** Loads one language; the others stay unloaded. Rejects where the file cannot be fetched. */
export const loadWording = async (language: Language): Promise<Wording> => {
  const loaded = await loaders[language]();
  return loaded.wording;
};
