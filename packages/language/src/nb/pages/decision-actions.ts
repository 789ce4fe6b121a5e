import type { Page } from '../../types.ts';

/** Proposing and making decisions, and what each actor says of one. */
export const texts = {
} satisfies Page;
