import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { SaidOfAll } from '../charter/facts-of.ts';

/** The parts of what a newcomer reads, in order. */
const onboardingParts = [
  'purpose',
  'people',
  'rules',
  'commitments',
  'decisions',
  'lessons',
  'assessment',
  'next',
] as const;
type OnboardingPart = (typeof onboardingParts)[number];

/** That a part was ticked off as read: when last, and up to which position. */
export interface ReadPart {
  part: OnboardingPart;
  readAt: Instant | null;
  upTo: string | null;
}

/** What each person has ticked off, part by part, from what they said themselves. */
export function partsReadBy(said: SaidOfAll, personId: Id): ReadPart[] {
  const facts = said.of('HistoryRead').filter(({ data }) => data.personId === personId);
  return onboardingParts.map((part) => {
    const last = facts.findLast(({ data }) => data.part === part);
    return { part, readAt: last?.occurredAt ?? null, upTo: last?.data.upToPosition ?? null };
  });
}
