import { z } from 'zod';

const empty = (text: string): string | undefined => (text === '' ? undefined : text);

/** What somebody must say: up to 4,000 characters. */
export const words = z.string().trim().min(1).max(4000);
/** A name or heading that must be there: up to 200 characters. */
export const title = z.string().trim().min(1).max(200);
export const maybeTitle = z.string().trim().max(200).transform(empty);
export const maybeChosen = z.string().transform(empty);
