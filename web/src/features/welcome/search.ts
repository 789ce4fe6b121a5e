import type { OnboardingPart } from '@handslag/contract/questions/onboarding';
import { z } from 'zod';

/** For which actor one comes new, and the step that is open; stands in the address. Read with every page: it asks for no schema. */
export const WelcomeSearch = z.object({
  actor: z.string().optional().catch(undefined),
  step: z.string().optional().catch(undefined),
});
export type WelcomeSearch = z.infer<typeof WelcomeSearch>;

/** The steps in the order in which a newcomer needs them: what we have promised comes first. */
export const steps = [
  'commitments',
  'people',
  'purpose',
  'rules',
  'decisions',
  'lessons',
  'assessment',
  'next',
] as const satisfies readonly OnboardingPart[];
