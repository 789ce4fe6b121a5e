import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { routes } from '@handslag/contract/routes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Fault } from './fault.ts';

const patterns = Object.values(routes).map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`),
}));

/** The methods that an address of the API knows. */
function methodsAt(path: string): string[] {
  const known = patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }): string => method);
  return [...new Set(known.includes('GET') ? [...known, 'HEAD'] : known)].toSorted();
}

const isOurs = (path: string): boolean =>
  /^\/(api|health|problems|schemas|docs|openapi\.json)(\/|$)/.test(path);
const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '';
const isHarmless = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';
const wantsPage = (request: FastifyRequest): boolean =>
  isHarmless(request) && (request.headers.accept ?? '').includes('text/html');

function nothingAt(path: string, reply: FastifyReply): Fault {
  const methods = methodsAt(path);
  if (methods.length === 0) return new Fault('request/no-such-route');
  void reply.header('allow', methods.join(', '));
  return new Fault('request/wrong-method');
}

/** The built web: its files, and its one page for every address that is a page. What else is asked for is not there. */
export async function servePages(app: FastifyInstance, directory: string): Promise<void> {
  const built = existsSync(join(directory, 'index.html'));
  if (built)
    await app.register(fastifyStatic, {
      root: directory,
      cacheControl: false,
      // Packed once, by the build.
      preCompressed: true,
      setHeaders(reply, path) {
        // Vite names these files after what is in them.
        const lasting = path.includes(`${directory}/assets/`);
        void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  // Answered from the first line and the headers: a body that goes nowhere is not waited for.
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404 && !isHarmless(request)) throw nothingAt(pathOf(request), reply);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    if (built && !isOurs(path) && wantsPage(request)) return reply.sendFile('index.html');
    throw nothingAt(path, reply);
  });
}
