import type { pages as nb } from './nb/pages.ts';
import type { Labels, SamePage } from './types.ts';
import type { Wording } from './wording.ts';

export type PageName = keyof typeof nb;
/** The texts of a page in any language: what bokmål has, no more and no less. */
export type PageTexts<P extends PageName> = SamePage<Awaited<ReturnType<(typeof nb)[P]>>['texts']>;
export type Pages = { readonly [P in PageName]: () => Promise<{ texts: PageTexts<P> }> };

/** What the folder of a language holds, each part loaded by itself. */
export interface Folder {
  /** The language by its own name. */
  name: string;
  /** For Intl and `lang` attributes: the language, and what to fall back to. */
  locales: readonly string[];
  labels: () => Promise<{ labels: Labels }>;
  wording: () => Promise<{ wording: Wording }>;
  pages: Pages;
}
