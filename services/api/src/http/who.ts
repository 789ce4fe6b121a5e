import type { RouteName } from '@handslag/contract/routes';
import type { Route } from '@handslag/contract/route';
import type { Role } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import type { FastifyRequest } from 'fastify';
import { type CountingOpener, openerFor } from '../access/opener.ts';
import { namePolicy } from '../access/names.ts';
import { offeringFor } from '../access/offering.ts';
import { sightOf } from '../access/sight.ts';
import { viewerIn } from '@handslag/domain/access/viewer';
import type { House } from '../house.ts';
import { isTokenSecret } from '../identity/tokens.ts';
import type { Seat } from './asking.ts';
import { Fault } from './fault.ts';

declare module '@fastify/secure-session' {
  interface SessionData {
    /** The session's secret. */
    id: string;
  }
}

/** Who asks, before it is known of what. */
export interface Caller {
  /** The account that is signed in. */
  account: Id | undefined;
  /** The persons that its holder, or the maker of the key, is in partnerships. */
  persons: readonly Id[];
  /** Whose quota is used: the account, or the maker of the key. */
  who: Id | undefined;
  /** Whether more than a password was shown. */
  strong: boolean;
  /** The session's secret, where the person came by cookie. */
  session: string | undefined;
  /** The key for machines, where one was sent. */
  token: { partnershipId: Id; role: Seat['role'] } | undefined;
}

const nobody: Caller = {
  account: undefined,
  persons: [],
  who: undefined,
  strong: false,
  session: undefined,
  token: undefined,
};

/** By bearer token, or by session cookie. A token that does not work is a 401, whatever the route. */
export async function callerOf(request: FastifyRequest, house: House): Promise<Caller> {
  const bearer = /^Bearer ([\w-]{1,100})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (request.headers.authorization !== undefined) {
    const token = bearer !== undefined && isTokenSecret(bearer) ? await house.tokens.use(bearer) : undefined;
    if (!token) throw new Fault('session/none');
    const { madeBy } = token;
    // A key was made by somebody who had shown what its maker's role asks for.
    return { account: undefined, persons: [madeBy], who: madeBy, strong: true, session: undefined, token };
  }
  const secret = request.session.get('id');
  if (secret === undefined) return nobody;
  const signed = await house.sessions.of(secret);
  const account = signed && (await house.accounts.of(signed.accountId));
  if (!signed || !account) return nobody;
  const { accountId, strong } = signed;
  const { persons } = account;
  return { account: accountId, persons, who: accountId, strong, session: secret, token: undefined };
}

export interface OpenSeat extends Seat {
  reader: Seat['reader'] & { opener: CountingOpener };
}

const asksForMore = (of: House['settings']['secondFactor'], role: Role): boolean =>
  of === 'everybody' || (of === 'coordinators' && role === 'coordinator');

/** The caller's place in a partnership now. One that the caller has no place in is not told from one that is not there. */
export async function seatOf(house: House, caller: Caller, partnershipId: string): Promise<OpenSeat> {
  const { token } = caller;
  if (caller.who === undefined) throw new Fault('session/none');
  if (!Id.safeParse(partnershipId).success || (token && token.partnershipId !== partnershipId))
    throw new Fault('access/not-found');
  const state = await house.kinds.partnership.load(partnershipId);
  const person = caller.persons.find((one) => state.members.has(one));
  if (person === undefined) throw new Fault('access/not-found');
  const role = token?.role;
  const viewer = viewerIn(state, { by: person, partnershipId, atMost: role });
  if (state.id === undefined || viewer.role === undefined) throw new Fault('access/not-found');
  if (asksForMore(house.settings.secondFactor, viewer.role) && !caller.strong)
    throw new Fault('session/second-factor-required');
  const open = new Set<Id>();
  const sight = sightOf(viewer, house.now(), ({ caseId, access }) => {
    if (access === 'partnership') open.add(caseId);
  });
  const names = namePolicy(house, { viewer, sight, partnership: state });
  const offering = offeringFor(house, state, { by: person, partnershipId, atMost: role });
  const reader = { sight, opener: openerFor(house.vault, names, (caseId) => !open.has(caseId)), offering };
  return { viewer, partnershipId, role, reader };
}

/** Notes whose personal text a request has opened. On disk before anything of it leaves the house. */
export function noteOpened(
  house: House,
  { viewer, partnershipId, reader }: OpenSeat,
  route: RouteName,
): void {
  const { cases } = reader.opener;
  if (cases.size === 0) return;
  const personId = viewer.personId;
  house.accessRecords.add({ partnershipId, personId, cases, route, at: house.now() });
}

const MACHINES_WRITE: ReadonlySet<RouteName> = new Set([
  'commandCase',
  'commandPartnership',
  'commandActor',
  'commandAssessment',
]);

/**
 * Whether a route can be called by a key for machines: it reads what its role reads in one partnership, and records; it
 * brings nobody in, makes no key, and acts on no person.
 */
export const takesTokens = (name: RouteName, { needs, method }: Route): boolean =>
  needs === 'membership' && (method === 'GET' || MACHINES_WRITE.has(name));
