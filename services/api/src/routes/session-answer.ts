import type { Session } from '@handslag/contract/questions/session';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import { actorsOf, mandateOf, roleOf } from '@handslag/domain/partnership/mandate';
import { streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { House } from '../house.ts';
import { detailsOf } from '../identity/persons.ts';

type Membership = Session['memberships'][number];

/** The name that a partnership was founded under; empty where there is none. */
export async function partnershipName({ log }: Pick<House, 'log'>, partnershipId: Id): Promise<string> {
  for await (const event of log.read(streamOf('partnership', partnershipId)))
    if (event.type === 'PartnershipFounded') return event.data.name;
  return '';
}

function actorsWithMandate(state: PartnershipState, person: Id): Membership['actors'] {
  return actorsOf(state, person).flatMap((actorId) => {
    const mandate = mandateOf(state, person, actorId);
    return mandate === undefined ? [] : [{ actorId, mandate }];
  });
}

async function membershipsOf(house: House, person: Id): Promise<Membership[]> {
  const all = await Promise.all(
    house.notebook.partnershipsOf(person).map(async (partnershipId): Promise<Membership[]> => {
      const state = await house.kinds.partnership.load(partnershipId);
      const role = roleOf(state, person);
      if (role === undefined) return [];
      const name = await partnershipName(house, partnershipId);
      return [{ partnershipId, name, role, actors: actorsWithMandate(state, person) }];
    }),
  );
  return all.flat().toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Who is signed in, and where; of an erased person nothing. */
export async function sessionAnswer(
  house: House,
  person: Id | undefined,
  providers: NonNullable<Session['providers']>,
): Promise<Session> {
  const needsSetUp = !(await house.accounts.anyoneCanSignIn());
  const details = person === undefined ? undefined : await detailsOf(house, person);
  const offered = providers.length > 0 ? { providers } : {};
  if (person === undefined || details === undefined)
    return { needsSetUp, person: null, memberships: [], ...offered };
  const { name, language } = details;
  return {
    needsSetUp,
    person: { personId: person, name, language },
    memberships: await membershipsOf(house, person),
    ...offered,
  };
}
