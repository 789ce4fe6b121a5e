import type { Id } from '@handslag/domain/shared/id';
import { roleOf } from '@handslag/domain/partnership/mandate';
import type { FastifyRequest } from 'fastify';
import type { SomeHandlers } from '../http/asking.ts';
import { Fault } from '../http/fault.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import { landed } from '../http/outcome-reply.ts';
import { originOf } from '../http/same-origin.ts';
import type { House } from '../house.ts';
import { foundPartnership } from '../record/found.ts';
import { inviteMember } from '../record/people.ts';

/** The link that lets a person choose a password; undefined where the person can sign in already. The secret stands after `#`, which browsers send to nobody. */
async function linkFor(house: House, request: FastifyRequest, personId: Id, partnershipId: Id) {
  const account = await house.accounts.of(personId);
  if (account?.password !== undefined || (account?.subjects ?? []).length > 0) return undefined;
  const secret = await house.links.invite(personId, partnershipId);
  return `${originOf(request, house.settings.origin)}/invitation#${secret}`;
}

/** Partnerships and who takes part in them. */
export function memberHandlers(
  house: House,
): SomeHandlers<'foundPartnership' | 'inviteMember' | 'renewInvitation'> {
  const keyOf = (request: FastifyRequest): Id =>
    request.headers['idempotency-key'] === undefined
      ? house.newId()
      : idempotencyKey(request.headers['idempotency-key']);

  return {
    async foundPartnership({ person, body, request, reply }) {
      const { outcome, partnershipId } = await foundPartnership(house, person, keyOf(request), body);
      const { position } = landed(outcome);
      void reply.header('handslag-position', position.toString());
      return { partnershipId };
    },
    async inviteMember({ person, seat, body, request }) {
      const { partnershipId, role } = seat;
      const ask = { partnershipId, by: person, atMost: role, key: keyOf(request) };
      const { outcome, personId } = await inviteMember(house, ask, body);
      landed(outcome);
      const link = await linkFor(house, request, personId, partnershipId);
      return { personId, ...(link === undefined ? {} : { link }) };
    },
    async renewInvitation({ seat, params, request }) {
      const { personId, partnershipId } = params;
      const state = await house.kinds.partnership.load(partnershipId);
      if (roleOf(state, personId) === undefined) throw new Fault('access/not-found');
      const link = await linkFor(house, request, personId, seat.partnershipId);
      return { personId, ...(link === undefined ? {} : { link }) };
    },
  };
}
