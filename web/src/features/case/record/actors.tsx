import type { CaseSaying } from '../../../lib/record.ts';
import { useDirectory } from '../../../lib/partnership.tsx';
import type { Option } from '../../../ui/fields.tsx';
import { useNames } from '../../../ui/names.tsx';
import type { CaseData } from '../case-data.ts';

/** The actors of the case as options; with `all`, those of the partnership too, after them. */
export const useActorOptions = (page: CaseData): ((which: 'involved' | 'all') => Option[]) => {
  const names = useNames();
  const { actors } = useDirectory();
  const involved = page.case.actors;
  const others = actors
    .filter(({ actorId, leftAt }) => leftAt === null && !involved.includes(actorId))
    .map(({ actorId }) => actorId);
  return (which) =>
    (which === 'all' ? [...involved, ...others] : involved).map((value) => ({
      value,
      text: names.actor(value),
    }));
};

/** Brings in those of these actors that take no part in the case yet: what is said of them needs it. */
export const involving = (page: CaseData, actors: readonly string[]): CaseSaying[] =>
  [...new Set(actors)]
    .filter((actorId) => !page.case.actors.includes(actorId))
    .map((actorId) => ({ type: 'InvolveActor', actorId }));
