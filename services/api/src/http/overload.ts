import { FEED_PATH } from '@handslag/contract/feed';
import type { FastifyInstance } from 'fastify';
import { Fault } from './fault.ts';

const READS_FOR_EACH_WRITE = 4;
const SECONDS_UNTIL_RETRY = 1;

/**
 * Refuses what comes on top of `writesAtOnce` writes (or four times as many requests) under way, so that those are answered.
 * A request is under way from when its body has come: whoever holds a body back takes nobody's place.
 */
export function refuseOverload(app: FastifyInstance, writesAtOnce: number): void {
  let requests = 0;
  let writes = 0;
  const counted = new WeakMap<object, 'read' | 'write'>();

  app.addHook('preValidation', async (request) => {
    const kind = request.method === 'GET' || request.method === 'HEAD' ? 'read' : 'write';
    // A feed stays open for as long as its reader does.
    if (request.routeOptions.url === FEED_PATH) return;
    const full = kind === 'write' ? writes >= writesAtOnce : requests >= writesAtOnce * READS_FOR_EACH_WRITE;
    if (full) throw new Fault('server/overloaded', { retryAfter: SECONDS_UNTIL_RETRY });
    counted.set(request, kind);
    requests += 1;
    if (kind === 'write') writes += 1;
  });
  // Once for each request, whether it was answered or the caller has gone.
  const done = (request: object): void => {
    const kind = counted.get(request);
    if (!kind) return;
    counted.delete(request);
    requests -= 1;
    if (kind === 'write') writes -= 1;
  };
  app.addHook('onResponse', async (request) => done(request));
  app.addHook('onRequestAbort', async (request) => done(request));
}
