/** Where a question comes from. The words are our own. */
type PromptSource = 'KS' | 'Samverkansmodellen' | 'DFØ' | 'Gränsöverskridande';

interface Prompt {
  id: string;
  source: PromptSource;
  theme: 'ground' | 'dimensions' | 'results' | 'citizen' | 'leadership' | 'history';
}

/** The questions a group may reflect on, in the order they are offered. An id is stored in the log: it never changes meaning. */
export const prompts = [
  { id: 'shared-ground', source: 'KS', theme: 'ground' },
  { id: 'culture', source: 'KS', theme: 'ground' },
  { id: 'example', source: 'KS', theme: 'ground' },
  { id: 'unions', source: 'KS', theme: 'ground' },
  { id: 'going-well', source: 'Samverkansmodellen', theme: 'dimensions' },
  { id: 'hard-now', source: 'Samverkansmodellen', theme: 'dimensions' },
  { id: 'develop', source: 'Samverkansmodellen', theme: 'dimensions' },
  { id: 'talk-together', source: 'Samverkansmodellen', theme: 'dimensions' },
  { id: 'why-it-worked', source: 'Samverkansmodellen', theme: 'history' },
  { id: 'world-changed', source: 'Samverkansmodellen', theme: 'history' },
  { id: 'results-where', source: 'DFØ', theme: 'results' },
  { id: 'results-how', source: 'DFØ', theme: 'results' },
  { id: 'organised-for-citizen', source: 'Gränsöverskridande', theme: 'citizen' },
  { id: 'together-with-whom', source: 'Gränsöverskridande', theme: 'citizen' },
  { id: 'right-help', source: 'Gränsöverskridande', theme: 'citizen' },
  { id: 'lead-direction', source: 'KS', theme: 'leadership' },
  { id: 'lead-mastery', source: 'KS', theme: 'leadership' },
  { id: 'lead-relations', source: 'KS', theme: 'leadership' },
  { id: 'lead-openness', source: 'KS', theme: 'leadership' },
] as const satisfies readonly Prompt[];

export type PromptId = (typeof prompts)[number]['id'];
export type PromptTheme = (typeof prompts)[number]['theme'];
