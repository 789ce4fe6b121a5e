import { routes } from '@handslag/contract/routes';
import type { Session } from '@handslag/contract/questions/session';
import { viewerIn } from '@handslag/domain/access/viewer';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import { actorsOf, mandateOf, roleOf } from '@handslag/domain/partnership/mandate';
import { mayRepresent } from '@handslag/domain/partnership/may-represent';
import { streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { House } from '../house.ts';
import type { Account } from '../identity/account.ts';

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

/** Which questions somebody may ask in the partnership: answered by what the routes themselves ask. */
function askable(state: PartnershipState, partnershipId: Id, by: Id): string[] {
  const viewer = viewerIn(state, { by, partnershipId, atMost: undefined });
  return Object.entries(routes).flatMap(([name, route]) =>
    route.method === 'GET' && route.needs === 'membership' && route.may(viewer) ? [name] : [],
  );
}

async function membershipsOfPerson(house: House, personId: Id): Promise<Membership[]> {
  const all = await Promise.all(
    house.notebook.partnershipsOf(personId).map(async (partnershipId): Promise<Membership[]> => {
      const state = await house.kinds.partnership.load(partnershipId);
      const role = roleOf(state, personId);
      if (role === undefined) return [];
      const name = await partnershipName(house, partnershipId);
      const actors = actorsWithMandate(state, personId);
      const represents = mayRepresent(state, personId) === undefined;
      const asks = askable(state, partnershipId, personId);
      return [{ partnershipId, personId, name, role, actors, asks, mayRepresent: represents }];
    }),
  );
  return all.flat();
}

/** Where the holder of an account takes part, and as whom. */
export async function membershipsOf(house: House, account: Account): Promise<Membership[]> {
  const all = await Promise.all(account.persons.map((personId) => membershipsOfPerson(house, personId)));
  return all.flat().toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Whether the operator has let this account found partnerships. */
export function mayFound(house: House, account: Account, memberships: readonly Membership[]): boolean {
  const { founding } = house.settings;
  if (account.operator || founding === 'anyone') return true;
  return founding === 'members' && memberships.length > 0;
}

/** Who is signed in, and where. */
export async function sessionAnswer(
  house: House,
  accountId: Id | undefined,
  providers: NonNullable<Session['providers']>,
): Promise<Session> {
  const needsSetUp = !(await house.accounts.anyoneCanSignIn());
  const account = accountId === undefined ? undefined : await house.accounts.of(accountId);
  const offered = { resets: house.letters.can, ...(providers.length > 0 ? { providers } : {}) };
  if (account === undefined || accountId === undefined)
    return { needsSetUp, person: null, memberships: [], mayFound: false, ...offered };
  const memberships = await membershipsOf(house, account);
  const { name, language } = account;
  return {
    needsSetUp,
    person: { accountId, name, language },
    memberships,
    mayFound: mayFound(house, account, memberships),
    ...offered,
  };
}
