import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Settings } from '../settings.ts';

/** What is logged of an error: never what a user wrote, which messages of parsers may quote. */
const errorOf = (error: Error) => ({
  type: error.name,
  message: error.message,
  code: 'code' in error ? error.code : undefined,
  stack: error.stack ?? '',
});

/** Fastify's options for logs without personal text: no bodies, no headers, no addresses of pages with their ids and tokens. */
export const loggingOptions = ({ logLevel }: Settings): FastifyServerOptions => ({
  logger: {
    level: logLevel,
    serializers: { err: errorOf, req: ({ id, method }) => ({ id, method }), res: () => ({}) },
  },
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: () => randomUUID(),
});

/** One line for each answer: the route, not the address. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
