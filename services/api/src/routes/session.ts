import type { Session } from '@handslag/contract/questions/session';
import type { Id } from '@handslag/domain/shared/id';
import type { FastifyRequest } from 'fastify';
import type { SomeHandlers } from '../http/asking.ts';
import { Fault } from '../http/fault.ts';
import { landed } from '../http/outcome-reply.ts';
import type { House } from '../house.ts';
import { detailsOf } from '../identity/persons.ts';
import { createTries } from '../identity/tries.ts';
import { registerFirst } from '../record/people.ts';
import { partnershipName, sessionAnswer } from './session-answer.ts';

type Names =
  | 'getSession'
  | 'signIn'
  | 'signOut'
  | 'signOutEverywhere'
  | 'changePassword'
  | 'setUp'
  | 'readInvitation'
  | 'acceptInvitation';

/** Begins a session in this browser; one that was there before is ended. */
export async function enter(house: House, request: FastifyRequest, person: Id): Promise<void> {
  const before = request.session.get('id');
  if (before !== undefined) await house.sessions.end(before);
  request.session.regenerate();
  request.session.set('id', await house.sessions.begin(person));
}

/** Signing in and out. */
export function sessionHandlers(
  house: House,
  providers: NonNullable<Session['providers']>,
): SomeHandlers<Names> {
  const tries = createTries(() => Date.parse(house.now()));
  const answer = (person: Id | undefined): Promise<Session> => sessionAnswer(house, person, providers);
  const { accounts, sessions, links } = house;

  /** Checks a password; who guesses is slowed down, whichever addresses the tries come from. */
  async function checkPassword(name: string, person: Id | undefined, password: string): Promise<void> {
    const wait = tries.mustWait(name);
    if (wait > 0) throw new Fault('request/rate-limited', { retryAfter: wait });
    if (await accounts.isPasswordOf(person, password)) return tries.succeeded(name);
    tries.failed(name);
    throw new Fault('session/wrong-credentials');
  }

  return {
    getSession: ({ person }) => answer(person),
    async signIn({ body, request }) {
      const person = await accounts.byEmail(body.email);
      await checkPassword(body.email, person, body.password);
      if (person !== undefined) await enter(house, request, person);
      return answer(person);
    },
    async signOut({ session, request }) {
      if (session !== undefined) await sessions.end(session);
      request.session.delete();
      return answer(undefined);
    },
    async signOutEverywhere({ person, request }) {
      await sessions.endAll(person);
      request.session.delete();
      return answer(undefined);
    },
    async changePassword({ person, body, request }) {
      await checkPassword(person, person, body.current);
      await accounts.setPassword(person, body.password);
      await sessions.endAll(person);
      await enter(house, request, person);
      return answer(person);
    },
    async setUp({ body, request }) {
      if (await accounts.anyoneCanSignIn()) throw new Fault('set-up/done');
      if (!(await links.useSetUp(body.token))) throw new Fault('link/invalid');
      const { outcome, personId } = await registerFirst(house, body);
      landed(outcome);
      await accounts.setPassword(personId, body.password);
      await enter(house, request, personId);
      return answer(personId);
    },
    async readInvitation({ body }) {
      const invitation = await links.read(body.token);
      if (!invitation) throw new Fault('link/invalid');
      const details = await detailsOf(house, invitation.personId);
      if (!details) throw new Fault('link/invalid');
      const partnership = await partnershipName(house, invitation.partnershipId);
      return { name: details.name, email: details.email ?? '', partnership };
    },
    async acceptInvitation({ body, request }) {
      const invitation = await links.use(body.token);
      if (!invitation) throw new Fault('link/invalid');
      await accounts.setPassword(invitation.personId, body.password);
      await enter(house, request, invitation.personId);
      return answer(invitation.personId);
    },
  };
}
