import type { RouteName } from '@handslag/contract/routes';
import type { Needs } from '@handslag/contract/route';
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
  person: Id | undefined;
  /** The session's secret, where the person came by cookie. */
  session: string | undefined;
  /** The key for machines, where one was sent. */
  token: { partnershipId: Id; role: Seat['role'] } | undefined;
}

const nobody: Caller = { person: undefined, session: undefined, token: undefined };

/** By bearer token, or by session cookie. A token that does not work is a 401, whatever the route. */
export async function callerOf(request: FastifyRequest, house: House): Promise<Caller> {
  const bearer = /^Bearer ([\w-]{1,100})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (request.headers.authorization !== undefined) {
    const token = bearer !== undefined && isTokenSecret(bearer) ? await house.tokens.use(bearer) : undefined;
    if (!token) throw new Fault('session/none');
    return { person: token.madeBy, session: undefined, token };
  }
  const secret = request.session.get('id');
  if (secret === undefined) return nobody;
  const person = await house.sessions.personOf(secret);
  return person === undefined ? nobody : { person, session: secret, token: undefined };
}

export interface OpenSeat extends Seat {
  reader: Seat['reader'] & { opener: CountingOpener };
}

/** The caller's place in a partnership now. One that the caller has no place in is not told from one that is not there. */
export async function seatOf(house: House, caller: Caller, partnershipId: string): Promise<OpenSeat> {
  const { person, token } = caller;
  if (person === undefined) throw new Fault('session/none');
  if (!Id.safeParse(partnershipId).success || (token && token.partnershipId !== partnershipId))
    throw new Fault('access/not-found');
  const state = await house.kinds.partnership.load(partnershipId);
  const role = token?.role;
  const viewer = viewerIn(state, { by: person, partnershipId, atMost: role });
  if (state.id === undefined || viewer.role === undefined) throw new Fault('access/not-found');
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

/** Whether a route can be called by a key for machines: those of one partnership can. */
export const takesTokens = (needs: Needs): boolean => needs === 'membership';
