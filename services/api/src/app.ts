import rateLimit from '@fastify/rate-limit';
import secureSession from '@fastify/secure-session';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { serveCalendar } from './calendar/serve-calendar.ts';
import { packAnswers } from './http/compression.ts';
import { describeRoutes, serveDocumentation } from './http/documentation.ts';
import { serveFeed } from './http/feed.ts';
import { serveHealth } from './http/health.ts';
import { readJsonOnly } from './http/json-body.ts';
import { serveOidc } from './http/oidc.ts';
import { logAnswers, loggingOptions } from './http/logging.ts';
import { refuseOverload } from './http/overload.ts';
import { servePages } from './http/pages.ts';
import { answerWithProblems, sendProblem } from './http/problem-reply.ts';
import { registerRoutes } from './http/register.ts';
import { secureHeaders } from './http/security-headers.ts';
import type { House } from './house.ts';
import { createOidcProvider, pathOf } from './identity/oidc.ts';
import { handlersOf } from './routes/handlers.ts';

/** Most bytes of a body: a batch of a hundred commands, each with its longest text, in letters of several bytes. */
const BODY_LIMIT = 2_000_000;
/** How long the headers of a request may take, and how often it is looked for what is late. */
const HEADERS_MS = 15_000;
const LOOK_FOR_LATE_MS = 1_000;

/** A number says how many proxies stand in front of us: as many steps of X-Forwarded-For are believed. */
const trusted = (proxies: number | string[] | undefined) =>
  typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : (proxies ?? false);

/** The service over a house: routes, pages, documentation. Listens to nothing yet. */
export async function createApp(house: House): Promise<FastifyInstance> {
  const { settings } = house;
  const { origin = '' } = settings;
  const tls = origin.startsWith('https:');
  // A cookie with this prefix is taken from https alone, and from no sibling domain.
  const cookieName = tls ? '__Host-handslag' : 'handslag';
  const app = Fastify({
    ...loggingOptions(settings),
    bodyLimit: BODY_LIMIT,
    requestTimeout: settings.bodySeconds * 1000,
    http: {
      headersTimeout: Math.min(HEADERS_MS, settings.bodySeconds * 1000),
      connectionsCheckingInterval: LOOK_FOR_LATE_MS,
    },
    routerOptions: { maxParamLength: 100 },
    trustProxy: trusted(settings.trustProxy),
    return503OnClosing: true,
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply, origin),
    forceCloseConnections: 'idle',
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerWithProblems(app, origin);
  readJsonOnly(app);
  logAnswers(app);
  refuseOverload(app, settings.writesAtOnce);
  await secureHeaders(app, tls);
  await packAnswers(app);
  await app.register(rateLimit, { global: false });
  await app.register(secureSession, {
    key: house.sessionKey,
    cookieName,
    expiry: settings.sessionHours * 3600,
    cookie: {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: tls || 'auto',
      maxAge: settings.sessionHours * 3600,
    },
  });
  await describeRoutes(app, cookieName);
  const providers = settings.providers.map((one) => createOidcProvider(one, origin));
  const offered = settings.providers.map(({ id, name }) => ({ name, href: pathOf(id) }));
  registerRoutes(app, house, handlersOf(house, offered));
  await serveOidc(app, house, providers, origin);
  serveFeed(app, house);
  serveCalendar(app, house);
  serveHealth(app, house);
  house.notary.start();
  await serveDocumentation(app);
  await servePages(app, settings.webDirectory);
  return app;
}
