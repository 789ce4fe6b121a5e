import type { Language } from '@handslag/domain/person/events';
import type { Labels } from './labels.ts';

const modules: Readonly<Record<Language, () => Promise<{ labels: Labels }>>> = {
  nb: () => import('./nb/labels.ts'),
  nn: () => import('./nn/labels.ts'),
  sv: () => import('./sv/labels.ts'),
  en: () => import('./en/labels.ts'),
};

/** Loads the labels of one language, without its sentences; the others stay unloaded. */
export const loadLabels = async (language: Language): Promise<Labels> => (await modules[language]()).labels;
