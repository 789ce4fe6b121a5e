import type { Language } from '@handslag/domain/person/events';
import type { Sentences } from './plan/plans.ts';
import type {
  CommandTexts,
  FaultTexts,
  HeadingTexts,
  IssueTexts,
  Labels,
  Phrases,
  Prompts,
  RefusalTexts,
  VerdictTexts,
} from './types.ts';

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
