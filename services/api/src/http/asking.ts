import type { Route } from '@handslag/contract/route';
import type { RouteName, Routes } from '@handslag/contract/routes';
import type { Viewer } from '@handslag/domain/access';
import type { Role } from '@handslag/domain/partnership/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Answered } from '@handslag/views/answers';
import type { Reader } from '@handslag/views/reader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';

/** A person's place in the partnership that the path names, as it is at this request. */
export interface Seat {
  viewer: Viewer;
  partnershipId: Id;
  /** At most this role: set by a key for machines. */
  role: Role | undefined;
  /** What the person may see, and what opens it; what it opens is counted. */
  reader: Reader;
}

interface Anyone {
  request: FastifyRequest;
  reply: FastifyReply;
  /** The secret of the session, where there is one. */
  session: string | undefined;
  /** Whose account is signed in; none where a key for machines asks. */
  account: Id | undefined;
}
interface Known extends Anyone {
  account: Id;
}
/** What a handler of a partnership's route gets of who asks. */
export interface Seated extends Anyone {
  /** As whom the partnership knows the one who asks. */
  person: Id;
  seat: Seat;
}

type Who<R extends Route> = R['needs'] extends 'membership'
  ? Seated
  : R['needs'] extends 'session'
    ? Known
    : Anyone;
type Part<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler gets: the parts of the request, parsed, and who asks, checked. */
type Asking<R extends Route> = Who<R> & {
  params: Part<R extends { params: infer S } ? S : undefined>;
  query: Part<R extends { query: infer S } ? S : undefined>;
  body: Part<R extends { body: infer S } ? S : undefined>;
};
/** What every handler gets, seen from outside. */
interface AnyAsking extends Anyone {
  params: unknown;
  query: unknown;
  body: unknown;
}

// A method's parameter may be narrower than what is asked of it: what the route declares has been checked before it is called.
type Handler<R extends Route> = {
  handle(asking: Asking<R>): Promise<z.output<R['response']>>;
}['handle'];
export type AnyHandler = { handle(asking: AnyAsking): Promise<unknown> }['handle'];

/** One for each route that the views do not answer alone; one that is missing does not compile. */
export type Handlers = { [N in Exclude<RouteName, Answered>]: Handler<Routes[N]> };
export type SomeHandlers<N extends keyof Handlers> = Pick<Handlers, N>;
