import { z } from 'zod';
import { marks } from './mark.ts';

// Tab and line breaks are text; the other control characters, and halves of surrogate pairs, are damage.
const damaged = /[^\P{Cc}\t\n\r]/u;

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !damaged.test(value), 'must not hold control characters')
    .refine((value) => value.isWellFormed(), 'must be well-formed Unicode');

/** A name or heading: one to 200 characters. */
export const Title = text(200);
/** What somebody says: one to 4,000 characters. */
export const Words = text(4000).register(marks, { is: 'words' });
/** A list of short texts, as options or alternatives: at most 20. */
export const Titles = z.array(text(500)).max(20);
/** A link that a browser can open. */
export const Link = z.url({ protocol: /^https?$/ }).max(2000);
/** A person's address; compared without case. */
export const Email = z.email().max(254).toLowerCase();
