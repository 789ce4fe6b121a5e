import type { FaultCode, Problem } from '@handslag/contract/problem';
import type { Language } from '@handslag/domain/person/events';
import { UnreadableEvent } from '@handslag/domain/codec';
import { AppendTooLarge, StoreUnavailable, WrongExpectedRevision } from '@handslag/event-store/errors';
import { SecretContended } from '@handslag/vault/errors';
import { ViewsUnavailable } from '@handslag/views/projector';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { readerLanguage } from './reader-language.ts';
import { Fault, Refused } from './fault.ts';
import { explain, explainField } from './explain.ts';

const SECONDS_UNTIL_RETRY = 2;
const MOST_FIELDS = 50;

/** What Fastify and its plugins say themselves, in our codes. */
const byStatus: Readonly<Record<number, FaultCode>> = {
  400: 'request/invalid',
  404: 'request/no-such-route',
  405: 'request/wrong-method',
  413: 'request/too-large',
  414: 'request/invalid',
  415: 'request/not-json',
  429: 'request/rate-limited',
  503: 'server/overloaded',
};

interface Validated {
  validation: readonly {
    instancePath: string;
    keyword: string;
    message?: string | undefined;
    params: Readonly<Record<string, unknown>>;
  }[];
  validationContext?: string | undefined;
}

const pointerOf = (path: string, context: string | undefined): string => {
  if (context === 'querystring') return `?${path.slice(1)}`;
  if (context === 'params') return `:${path.slice(1)}`;
  return `#${path}`;
};
const fieldsOf = ({ validation, validationContext }: Validated, language: Language): Problem['errors'] =>
  validation.slice(0, MOST_FIELDS).map((issue) => ({
    pointer: pointerOf(issue.instancePath === '/' ? '' : issue.instancePath, validationContext),
    detail: explainField(issue, language),
  }));

/** What passes: the same request may be answered in a moment. */
const away = [StoreUnavailable, WrongExpectedRevision, ViewsUnavailable, SecretContended];

function faultOf(error: unknown, language: Language): Fault {
  if (error instanceof Fault) return error;
  if (hasZodFastifySchemaValidationErrors(error))
    return new Fault('request/invalid', { errors: fieldsOf(error, language) });
  if (error instanceof AppendTooLarge) return new Fault('request/too-large');
  if (away.some((kind) => error instanceof kind))
    return new Fault('server/store-unavailable', { retryAfter: SECONDS_UNTIL_RETRY });
  const status =
    error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
      ? error.statusCode
      : 500;
  return new Fault(byStatus[status] ?? (status < 500 ? 'request/invalid' : 'server/broken'));
}

/** The problem as the reader gets it: code, status, and both said in the reader's language. */
function problemOf(error: unknown, request: FastifyRequest, base: string): Problem {
  const language = readerLanguage(request);
  if (error instanceof Refused) {
    const { code, params } = error.refusal;
    const told = { ...params };
    const plain = Object.fromEntries(
      Object.entries(told).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
    );
    return {
      type: `${base}/problems/${code}`,
      ...explain(code, language, plain),
      status: 409,
      instance: `urn:uuid:${request.id}`,
      code,
      params: plain,
      command: error.command,
    };
  }
  const { code, status, more } = faultOf(error, language);
  const { retryAfter: _, ...told } = more;
  return {
    type: `${base}/problems/${code}`,
    ...explain(code, language, more.params ?? {}),
    status,
    instance: `urn:uuid:${request.id}`,
    code,
    ...told,
  };
}

function send(error: unknown, request: FastifyRequest, reply: FastifyReply, base: string): FastifyReply {
  const problem = problemOf(error, request, base);
  if (problem.status >= 500 && problem.status !== 503)
    request.log.error({ err: error }, 'the request failed');
  else if (error instanceof StoreUnavailable || error instanceof UnreadableEvent)
    request.log.warn({ err: error }, 'the log could not be used');
  const wait = error instanceof Fault ? error.more.retryAfter : undefined;
  if (wait !== undefined) void reply.header('retry-after', wait);
  else if (problem.status === 503) void reply.header('retry-after', SECONDS_UNTIL_RETRY);
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem);
}

/** Every answer that is not what was asked for is problem details (RFC 9457). */
export function answerWithProblems(app: FastifyInstance, base: string): void {
  app.setErrorHandler((error: FastifyError, request, reply) => send(error, request, reply, base));
}

/** One problem, sent by hand: for what goes wrong before there is a route. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply, base: string) =>
  send(error, request, reply, base);
