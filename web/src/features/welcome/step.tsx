import type { Onboarding, OnboardingPart } from '@handslag/contract/questions/onboarding';
import type { ReactNode } from 'react';
import { Assessed } from './assessed.tsx';
import { InForce } from './in-force.tsx';
import { Lessons } from './lessons.tsx';
import { Next } from './next.tsx';
import { People } from './people.tsx';
import { Promises } from './promises.tsx';
import { Purpose } from './purpose.tsx';
import { Rules } from './rules.tsx';

const shown: Readonly<Record<OnboardingPart, (props: { onboarding: Onboarding }) => ReactNode>> = {
  commitments: Promises,
  people: People,
  purpose: Purpose,
  rules: Rules,
  decisions: InForce,
  lessons: Lessons,
  assessment: Assessed,
  next: Next,
};

/** What one step tells. */
export function Step({ onboarding, step }: { onboarding: Onboarding; step: OnboardingPart }) {
  const Shown = shown[step];
  return <Shown onboarding={onboarding} />;
}
