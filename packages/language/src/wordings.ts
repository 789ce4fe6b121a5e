import type { Language } from '@handslag/domain/person/events';
import { wording as en } from './en/wording.ts';
import { wording as nb } from './nb/wording.ts';
import { wording as nn } from './nn/wording.ts';
import { wording as sv } from './sv/wording.ts';
import type { Wording } from './wording.ts';

/** Every language at once, for servers and tests; a browser loads one with loadWording. */
export const wordings: Readonly<Record<Language, Wording>> = { nb, nn, sv, en };
