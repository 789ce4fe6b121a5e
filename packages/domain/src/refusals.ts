import { sharedRefusals } from './shared/refusals.ts';

/** Every code that a rule can refuse with, and what it means. One table per thing; the union is closed. */
export const refusals = { ...sharedRefusals } as const;
export type RefusalCode = keyof typeof refusals;
export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
