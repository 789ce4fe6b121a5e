import { Problem } from '@handslag/contract/problem';
import type { Route } from '@handslag/contract/route';
import { type RouteName, routes } from '@handslag/contract/routes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import type { AnyHandler, Handlers } from './asking.ts';
import { askViews, isAnswered, tagRevision } from './answered.ts';
import { Fault, there } from './fault.ts';
import { createPace } from './pace.ts';
import { createUnfinished } from './unfinished.ts';
import { refuseOtherSites } from './same-origin.ts';
import { type Caller, callerOf, noteOpened, type OpenSeat, seatOf, takesTokens } from './who.ts';

// Many people may share an address behind a proxy: what slows down guessing counts wrong tries, not requests.
const MOST_GUARDED_A_MINUTE = 600;
/** What somebody may send whom nobody knows: no form of theirs is longer. */
const STRANGERS_BODY_LIMIT = 16_384;

interface Checked {
  caller: Caller;
  seat: OpenSeat | undefined;
}

const names = (): RouteName[] =>
  Object.keys(routes).filter((name): name is RouteName => Object.hasOwn(routes, name));

const partnershipIn = (params: unknown): string =>
  typeof params === 'object' &&
  params !== null &&
  'partnershipId' in params &&
  typeof params.partnershipId === 'string'
    ? params.partnershipId
    : '';

/** A reader who has written elsewhere waits here until this node's views have passed what was written. */
async function waitForPosition(request: FastifyRequest, house: House): Promise<void> {
  const header = request.headers['handslag-position'];
  if (typeof header === 'string' && /^\d{1,19}$/.test(header)) {
    const position = BigInt(header);
    if (position <= (await house.log.head())) await house.passed(position);
  }
}

/** Who asks, and whether they may: before the body is read. */
async function check(name: RouteName, request: FastifyRequest, house: House): Promise<Checked> {
  const route: Route = routes[name];
  refuseOtherSites(request, house.settings.origin);
  const caller = await callerOf(request, house);
  if (route.needs === 'nobody') return { caller, seat: undefined };
  if (caller.who === undefined) throw new Fault('session/none');
  if (caller.token && !takesTokens(name, route)) throw new Fault('access/forbidden');
  if (route.needs !== 'membership') return { caller, seat: undefined };
  const seat = await seatOf(house, caller, partnershipIn(request.params));
  if (!route.may(seat.viewer)) throw new Fault('access/forbidden');
  if (request.method === 'GET') await waitForPosition(request, house);
  return { caller, seat };
}

const schemaOf = (name: RouteName, route: Route) => ({
  operationId: name,
  summary: route.summary,
  tags: [route.needs === 'membership' ? 'partnership' : 'account'],
  ...(route.params ? { params: route.params } : {}),
  ...(route.query ? { querystring: route.query } : {}),
  ...(route.body ? { body: route.body } : {}),
  ...(route.needs === 'nobody' ? {} : { security: [{ session: [] }, { token: [] }] }),
  response: {
    200: route.response,
    '4xx': {
      description: 'Problem details (RFC 9457)',
      content: { 'application/problem+json': { schema: Problem } },
    },
    '5xx': {
      description: 'Problem details (RFC 9457)',
      content: { 'application/problem+json': { schema: Problem } },
    },
  },
});

/** How many entries a request asks for. */
const entriesIn = (body: unknown): number =>
  typeof body === 'object' && body !== null && 'commands' in body && Array.isArray(body.commands)
    ? body.commands.length
    : 1;

function handle(
  handler: AnyHandler,
  { caller: { account, session }, seat }: Checked,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { params, query, body } = request;
  const seated = seat ? { seat, person: seat.viewer.personId } : {};
  return handler({ request, reply, account, session, params, query, body, ...seated });
}

/** Registers every route of the contract: what the views can answer is asked of them, the rest is for the handlers. */
export function registerRoutes(app: FastifyInstance, house: House, handlers: Handlers): void {
  const checked = new WeakMap<FastifyRequest, Checked>();
  const unfinished = createUnfinished();
  const entries = createPace(house.settings.entriesAMinute, () => Date.parse(house.now()));

  async function answer(name: RouteName, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const route: Route = routes[name];
    const { caller, seat } = checked.get(request) ?? (await check(name, request, house));
    if (route.writes && caller.who !== undefined) entries.take(caller.who, entriesIn(request.body));
    const answered = await (isAnswered(name)
      ? askViews(house, there(seat), name, request)
      : handle(handlers[name], { caller, seat }, request, reply));
    if (route.revised) tagRevision(reply, answered);
    if (seat) noteOpened(house, seat, name);
    return answered;
  }

  for (const name of names()) {
    const route: Route = routes[name];
    app.route({
      method: route.method,
      url: route.path,
      schema: schemaOf(name, route),
      ...(route.guarded ? { config: { rateLimit: { max: MOST_GUARDED_A_MINUTE, timeWindow: 60_000 } } } : {}),
      onRequest: async (request) => {
        const found = await check(name, request, house);
        checked.set(request, found);
        if (route.body && found.caller.who !== undefined) unfinished.begin(found.caller.who, request);
      },
      ...(route.needs === 'nobody' ? { bodyLimit: STRANGERS_BODY_LIMIT } : {}),
      handler: async (request, reply) => {
        // Many read at a machine that others use after them: nothing of it is left there.
        void reply.header('cache-control', 'no-store');
        return answer(name, request, reply);
      },
    });
  }
}
