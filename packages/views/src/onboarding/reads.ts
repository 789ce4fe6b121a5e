import { OnboardingPart, type ReadPart } from '@handslag/contract/questions/onboarding';
import type { Id } from '@handslag/domain/shared/id';
import type { SaidOfAll } from '../charter/facts-of.ts';

/** What each person has ticked off, part by part, from what they said themselves. */
export function partsReadBy(said: SaidOfAll, personId: Id): ReadPart[] {
  const facts = said.of('HistoryRead').filter(({ data }) => data.personId === personId);
  return OnboardingPart.options.map((part) => {
    const last = facts.findLast(({ data }) => data.part === part);
    return { part, readAt: last?.occurredAt ?? null, upTo: last?.data.upToPosition ?? null };
  });
}
