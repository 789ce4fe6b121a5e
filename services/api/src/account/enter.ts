import type { Id } from '@handslag/domain/shared/id';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Fault } from '../http/fault.ts';
import type { House } from '../house.ts';
import type { Sessions } from '../identity/sessions.ts';

const CONFIRMED_FOR_MS = 10 * 60_000;

declare module '@fastify/secure-session' {
  interface SessionData {
    /** When the one who is signed in last showed who they are, in milliseconds since 1970. */
    confirmed: number;
  }
}

/** Begins a session in this browser; one that was there before is ended. */
export async function enter(
  house: House,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  accountId: Id,
  how: Parameters<Sessions['begin']>[1] = {},
): Promise<void> {
  const before = request.session.get('id');
  if (before !== undefined) await house.sessions.end(before);
  request.session.regenerate();
  request.session.set('id', await house.sessions.begin(accountId, how));
  noteConfirmed(house, request);
  house.knownBrowser.remember(reply, accountId);
  await house.trail.note(accountId, 'signed-in', request.ip);
}

export function noteConfirmed(house: House, request: FastifyRequest): void {
  request.session.set('confirmed', Date.parse(house.now()));
}

/** What one signs in with is changed by whoever has just shown who they are. Throws `session/confirm`. */
export function mustBeConfirmed(house: House, request: FastifyRequest): void {
  const at = request.session.get('confirmed');
  if (at === undefined || Date.parse(house.now()) - at > CONFIRMED_FOR_MS) throw new Fault('session/confirm');
}
