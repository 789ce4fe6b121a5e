import { createHash } from 'node:crypto';
import swagger from '@fastify/swagger';
import { faults } from '@handslag/contract/problem';
import { catalogue } from '@handslag/domain/catalogue';
import { refusals } from '@handslag/domain/refusals';
import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import room from '../../package.json' with { type: 'json' };
import { Fault } from './fault.ts';

const introduction = `Who promised what to whom, and was it kept.

Writes take an Idempotency-Key (a UUID): the same request under the same key lands once. They may take If-Match with the revision
that was read; where it has changed since, the answer is 412. Every answer that is not what was asked for is problem
details (RFC 9457), with a code that /problems explains. What a reader may not see is answered as if it did not exist.`;

/** Describes the routes that are registered after this. */
export async function describeRoutes(app: FastifyInstance, cookieName: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Handslag', version: room.version, description: introduction },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: cookieName },
          token: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    transform: jsonSchemaTransform,
  });
}

/** Sends what never changes while the process runs, with a tag by which a browser can ask whether it still has it. */
function sendFixed(text: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  void reply.header('etag', tag).header('cache-control', 'public, max-age=0, must-revalidate');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(text);
}

const eventSchemas = (): string =>
  JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Events of Handslag',
    description:
      'Each event type as it is said. Fields listed as personal are sealed in the log; free texts are sealed in a journey.',
    events: Object.fromEntries(
      Object.values(catalogue).map(({ type, version, said, personalFields, freeFields }) => [
        type,
        {
          version,
          personal: personalFields,
          freeText: freeFields,
          data: z.toJSONSchema(said, { io: 'output', unrepresentable: 'any' }),
        },
      ]),
    ),
  });

/** The description of the API, as a file and as pages; the schemas of all events; what each problem code means. */
export async function serveDocumentation(app: FastifyInstance): Promise<void> {
  let described: string | undefined;
  let schemas: string | undefined;
  const hidden = { schema: { hide: true } };
  app.get('/openapi.json', hidden, (request, reply) => {
    described ??= JSON.stringify(app.swagger());
    return sendFixed(described, request, reply);
  });
  app.get('/schemas', hidden, (request, reply) => {
    schemas ??= eventSchemas();
    return sendFixed(schemas, request, reply);
  });
  const problems = new Map<string, { status: number; means: string }>([
    ...Object.entries(faults),
    ...Object.entries(refusals).map(([code, means]): [string, { status: number; means: string }] => [
      code,
      { status: 409, means },
    ]),
  ]);
  app.get('/problems', hidden, (request, reply) =>
    sendFixed(JSON.stringify(Object.fromEntries(problems)), request, reply),
  );
  app.get<{ Params: { '*': string } }>('/problems/*', hidden, (request, reply) => {
    const code = request.params['*'];
    const problem = problems.get(code);
    if (!problem) throw new Fault('request/no-such-route');
    return sendFixed(JSON.stringify({ code, ...problem }), request, reply);
  });
  await app.register(scalar, { routePrefix: '/docs', configuration: { url: '/openapi.json' } });
}
