import type { NewMember } from '@handslag/contract/acts/invite-member';
import type { PendingInvitation } from '@handslag/contract/questions/invitations';
import type { Session } from '@handslag/contract/questions/session';
import { partnershipDecider } from '@handslag/domain/partnership/decider';
import { nobodyElse } from '@handslag/domain/partnership/held';
import { mandateOf, roleOf } from '@handslag/domain/partnership/mandate';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import type { Id } from '@handslag/domain/shared/id';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { enter } from '../account/enter.ts';
import { admit, canTake } from '../account/admit.ts';
import type { SomeHandlers } from '../http/asking.ts';
import { Fault, Refused } from '../http/fault.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import { landed } from '../http/outcome-reply.ts';
import { originOf } from '../http/same-origin.ts';
import type { House } from '../house.ts';
import type { Pending } from '../identity/invitations.ts';
import { foundPartnership } from '../record/found.ts';
import { mayFound, membershipsOf, partnershipName, sessionAnswer } from './session-answer.ts';
import { refuseWeak } from './session.ts';

type Names =
  | 'foundPartnership'
  | 'getInvitations'
  | 'inviteMember'
  | 'renewInvitation'
  | 'withdrawInvitation'
  | 'readInvitation'
  | 'acceptInvitation'
  | 'carryInvitation';

declare module '@fastify/secure-session' {
  interface SessionData {
    /** An invitation that whoever signs in next at a provider accepts. */
    invitation: string;
  }
}

const shown = (pending: Pending, now: string): PendingInvitation => {
  const { personId, name, email, role, represents, invitedBy, at, ends, sent } = pending;
  const actorId = represents?.actorId ?? null;
  return { personId, name, email, role, actorId, invitedBy, at, ends, expired: ends <= now, sent };
};

/** Partnerships and who takes part in them. */
export function memberHandlers(
  house: House,
  providers: NonNullable<Session['providers']>,
): SomeHandlers<Names> {
  const { accounts, invitations, letters } = house;
  const keyOf = (request: FastifyRequest): Id =>
    request.headers['idempotency-key'] === undefined
      ? house.newId()
      : idempotencyKey(request.headers['idempotency-key']);

  const listed = async (partnershipId: Id) => ({
    invitations: (await invitations.of(partnershipId)).map((one) => shown(one, house.now())),
  });

  /** Sends the link to its address; where this server sends no mail, the inviter hands it over. The secret stands after `#`, which browsers send to nobody. */
  async function send(
    request: FastifyRequest,
    partnershipId: Id,
    pending: Omit<Pending, 'at' | 'ends' | 'kept' | 'sent'>,
  ) {
    const { personId, name, email, language } = pending;
    const secret = await invitations.put(partnershipId, pending);
    const link = `${originOf(request, house.settings.origin)}/invitation#${secret}`;
    if (!letters.can) return { personId, sent: 'hand' as const, link };
    const partnership = await partnershipName(house, partnershipId);
    const went = await letters.write('invite', { id: personId, to: email, language }, link, {
      name,
      partnership,
    });
    const sent = went ? ('mail' as const) : ('failed' as const);
    await invitations.noteSent(partnershipId, personId, sent);
    return { personId, sent };
  }

  /** Refuses what the rules would refuse when the link is taken: nobody is handed a link that is worth nothing. */
  function refuseVain(
    state: PartnershipState,
    by: Id,
    personId: Id,
    { role, represents }: z.output<typeof NewMember>,
  ): void {
    if (!represents) return;
    const recordedAt = house.now();
    const admitted = { ...state, members: new Map(state.members).set(personId, role) };
    const said = { type: 'AppointRepresentative', personId, ...represents } as const;
    const circumstance = { by, recordedAt, occurredAt: recordedAt };
    const answer = partnershipDecider.decide(said, admitted, circumstance, nobodyElse);
    if (!answer.ok) throw new Refused(answer.refusal, 0);
  }

  async function invitationOf(partnershipId: Id, personId: Id): Promise<Pending> {
    const found = (await invitations.of(partnershipId)).find((one) => one.personId === personId);
    if (!found) throw new Fault('access/not-found');
    return found;
  }

  return {
    async foundPartnership({ account, body, request, reply }) {
      const founder = await accounts.of(account);
      if (!founder) throw new Fault('session/none');
      if (!mayFound(house, founder, await membershipsOf(house, founder)))
        throw new Fault('founding/not-yours');
      const { outcome, partnershipId } = await foundPartnership(house, account, keyOf(request), body);
      const { position } = landed(outcome);
      void reply.header('handslag-position', position.toString());
      return { partnershipId };
    },
    getInvitations: ({ seat }) => listed(seat.partnershipId),
    async inviteMember({ person, seat, body, request }) {
      const { partnershipId } = seat;
      const state = await house.kinds.partnership.load(partnershipId);
      const known = await invitations.personAt(partnershipId, body.email);
      const pending = (await invitations.of(partnershipId)).find(({ email }) => email === body.email);
      const personId = known ?? pending?.personId ?? house.newId();
      const { represents } = body;
      if (roleOf(state, personId) === undefined) {
        refuseVain(state, person, personId, body);
        return send(request, partnershipId, { ...body, personId, invitedBy: person });
      }
      // Whoever takes part already is not asked again whether they will; for whom they speak, the rules decide.
      if (!represents || mandateOf(state, personId, represents.actorId) !== undefined)
        throw new Refused({ code: 'already-a-member', params: { personId } }, 0);
      const ask = { partnershipId, by: person, key: keyOf(request) };
      landed(
        await house.record(ask, house.kinds.partnership, partnershipId, [
          { type: 'AppointRepresentative', personId, ...represents },
        ]),
      );
      return { personId, sent: 'hand' as const };
    },
    async renewInvitation({ person, seat, params, request }) {
      const { partnershipId } = seat;
      const {
        at: _at,
        ends: _ends,
        kept: _kept,
        sent: _sent,
        ...pending
      } = await invitationOf(partnershipId, params.personId);
      return send(request, partnershipId, { ...pending, invitedBy: person });
    },
    async withdrawInvitation({ seat, params }) {
      await invitationOf(seat.partnershipId, params.personId);
      await invitations.end(seat.partnershipId, params.personId);
      return listed(seat.partnershipId);
    },
    async readInvitation({ body, account }) {
      const found = await invitations.read(body.token);
      if (!found) throw new Fault('link/invalid');
      const { partnershipId, pending } = found;
      const { name, email, sent } = pending;
      const signedIn = account === undefined ? undefined : await accounts.of(account);
      return {
        name,
        email,
        partnership: await partnershipName(house, partnershipId),
        signedInAs: signedIn?.name ?? null,
        hasAccount: sent === 'mail' && (await accounts.byVerified(email)) !== undefined,
      };
    },
    async acceptInvitation({ body, account: signedIn, request, reply }) {
      const found = await invitations.read(body.token);
      if (!found) throw new Fault('link/invalid');
      const { name, email, language, sent } = found.pending;
      if (body.password === undefined) {
        if (signedIn === undefined) throw new Fault('session/none');
        await admit(house, found, signedIn, request.ip);
        return sessionAnswer(house, signedIn, providers);
      }
      refuseWeak(body.password, [name, email]);
      if (sent === 'mail' && (await accounts.byVerified(email)) !== undefined)
        throw new Fault('account/exists');
      if (!(await canTake(house, found))) throw new Fault('link/invalid');
      const account = await accounts.make({ name, language });
      await accounts.addAddress(account, email);
      await accounts.setPassword(account, body.password);
      try {
        await admit(house, found, account, request.ip);
      } catch (error) {
        // Made for this, and of no use without it.
        await accounts.end(account);
        throw error;
      }
      await enter(house, { request, reply }, account);
      return sessionAnswer(house, account, providers);
    },
    async carryInvitation({ body, request }) {
      if (!(await invitations.read(body.token))) throw new Fault('link/invalid');
      request.session.set('invitation', body.token);
      return {};
    },
  };
}
