import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';

const PATIENCE_MS = 3_000;
const LAG_IS_TROUBLE = 5_000n;

/** Why this node should get no requests now, by part; empty where nothing is wrong. */
async function troublesOf({ log, views }: House): Promise<Record<string, string>> {
  const late = Symbol('late');
  const head = await Promise.race([
    log.head().catch(() => undefined),
    new Promise<typeof late>((resolve) => setTimeout(() => resolve(late), PATIENCE_MS).unref()),
  ]);
  if (typeof head !== 'bigint') return { log: 'cannot be read' };
  if (views.trouble()) return { views: 'do not follow the log' };
  return head - views.position() > LAG_IS_TROUBLE ? { views: 'are behind the log' } : {};
}

/** For whoever keeps the process running: it lives; it can answer; the log is what was signed. */
export function serveHealth(app: FastifyInstance, house: House): void {
  const hidden = { schema: { hide: true }, logLevel: 'warn' as const };
  app.get('/health/live', hidden, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  // Apart from the others: a node whose log was changed goes on answering, and somebody must be called.
  app.get('/health/proof', hidden, async (_request, reply) => {
    const { size } = house.notary.alarms();
    return reply
      .code(size === 0 ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(size === 0 ? { status: 'ok' } : { status: 'alarm', partnerships: size });
  });
  app.get('/health/ready', hidden, async (_request, reply) => {
    const troubles = await troublesOf(house);
    const ready = Object.keys(troubles).length === 0;
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ok' : 'not ready', ...troubles });
  });
}
