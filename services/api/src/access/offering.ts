import { namedOffers } from '@handslag/domain/actor/offers';
import { assessmentOffers } from '@handslag/domain/assessment/offers';
import { noAssessment } from '@handslag/domain/assessment/state';
import { glassOffers, openingOffers } from '@handslag/domain/case/opening-offers';
import { nothingOffered, offersOf } from '@handslag/domain/case/offers';
import { narrowed } from '@handslag/domain/partnership/narrowed';
import { partnershipOffers } from '@handslag/domain/partnership/offers';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import { detailOffers } from '@handslag/domain/person/offers';
import type { Asker } from '@handslag/domain/shared/decider';
import type { Id } from '@handslag/domain/shared/id';
import type { Offering } from '@handslag/views/offering';
import type { House } from '../house.ts';
import { citizensIn } from '../record/look.ts';

async function byId<T>(ids: readonly Id[], of: (id: Id) => Promise<T>, none: T): Promise<(id: Id) => T> {
  const found = new Map(await Promise.all(ids.map(async (id) => [id, await of(id)] as const)));
  return (id) => found.get(id) ?? none;
}

/** What somebody may say of things as they stand now: through the gate that commands pass, and by the rules behind it. */
export function offeringFor(
  { kinds, now }: Pick<House, 'kinds' | 'now'>,
  state: PartnershipState,
  who: Pick<Asker, 'by' | 'partnershipId' | 'atMost'>,
): Offering {
  const partnership = narrowed(state, who);
  const asker = (): Asker => ({ ...who, recordedAt: now() });
  const offers = partnershipOffers({ ...asker(), state: partnership });
  return {
    partnership: {
      ...offers,
      itself: () => [
        ...openingOffers(asker(), partnership),
        ...glassOffers(asker(), partnership),
        ...assessmentOffers(asker(), noAssessment, partnership),
        ...offers.itself(),
      ],
    },
    inCases: async (cases) =>
      byId(
        cases,
        async (id) => {
          const inCase = await kinds.case.load(id);
          return offersOf({ ...asker(), state: inCase, partnership, citizens: await citizensIn(kinds, id) });
        },
        nothingOffered,
      ),
    ofPeople: async (ids) =>
      byId(
        ids,
        async (id) => {
          const [actor, person] = await Promise.all([kinds.actor.load(id), kinds.person.load(id)]);
          return [
            ...namedOffers(asker(), actor, partnership, id),
            ...detailOffers(asker(), person, partnership, id),
          ];
        },
        [],
      ),
    inAssessments: async (ids) =>
      byId(ids, async (id) => assessmentOffers(asker(), await kinds.assessment.load(id), partnership), []),
  };
}
