import { z } from 'zod';

const empty = (text: string): string | undefined => (text === '' ? undefined : text);

/** What somebody must say: up to 4,000 characters. */
export const words = z.string().trim().min(1).max(4000);
/** What somebody may say; nothing is left out. */
export const maybeWords = z.string().trim().max(4000).transform(empty);
/** A name or heading that must be there: up to 200 characters. */
export const title = z.string().trim().min(1).max(200);
export const maybeTitle = z.string().trim().max(200).transform(empty);
/** One of a list that must be chosen. */
export const chosen = z.string().min(1);
export const maybeChosen = z.string().transform(empty);
/** A calendar date, as a date field gives it. */
export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
export const maybeDay = z.union([z.literal(''), day]).transform(empty);
/** Lines of a text field, each a short text; empty ones are left out. */
export const lines = z
  .string()
  .max(4000)
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, 20),
  );
