import type { z } from 'zod';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

type Input<S> = S extends z.ZodType ? z.input<S> : never;
type Part<R, K extends string> = R extends Record<K, z.ZodType> ? { [P in K]: Input<R[K]> } : unknown;
/** What a call takes: the parts that its route has. */
export type CallInput<R extends Route> = Part<R, 'params'> &
  Partial<Part<R, 'query'>> &
  Part<R, 'body'> & { ifMatch?: string; idempotencyKey?: string; asPerson?: string; signal?: AbortSignal };

/** The server said no, or could not be understood. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

interface Parts {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  ifMatch?: string;
  idempotencyKey?: string;
  /** As whom it was written: the server refuses it where somebody else is signed in by now. */
  asPerson?: string;
  signal?: AbortSignal;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The URL of a route: path parameters encoded, empty query values left out. */
export const urlOf = (path: string, { params = {}, query = {} }: Pick<Parts, 'params' | 'query'>): string => {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(plain(params[name] ?? '')));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(key, plain(value));
  return search.size > 0 ? `${filled}?${search.toString()}` : filled;
};

const requestOf = (route: Route, parts: Parts): RequestInit => {
  const headers = new Headers({ accept: 'application/json' });
  if (parts.body !== undefined) headers.set('content-type', 'application/json');
  if (parts.ifMatch !== undefined) headers.set('if-match', `"${parts.ifMatch}"`);
  if (parts.idempotencyKey !== undefined) headers.set('idempotency-key', `"${parts.idempotencyKey}"`);
  if (parts.asPerson !== undefined) headers.set('handslag-person', parts.asPerson);
  return {
    method: route.method,
    headers,
    credentials: 'same-origin',
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    ...(parts.signal ? { signal: parts.signal } : {}),
  };
};

const problemOf = async (response: Response): Promise<Problem> => {
  const told = Problem.safeParse(await response.json().catch(() => undefined));
  if (told.success) return told.data;
  const code = response.status === 503 ? 'server/overloaded' : 'server/broken';
  return { type: 'about:blank', title: response.statusText, status: response.status, code };
};

/**
 * Calls one route and parses the answer.
 * Throws ProblemError where the server says no, TypeError where it cannot be reached, ZodError where the answer does not fit.
 */
export const call = async <R extends Route>(
  route: R,
  input: CallInput<R>,
  origin = '',
): Promise<z.output<R['response']>> => {
  const parts: Parts = input;
  const response = await fetch(`${origin}${urlOf(route.path, parts)}`, requestOf(route, parts));
  if (!response.ok) throw new ProblemError(await problemOf(response));
  const schema: R['response'] = route.response;
  return schema.parse(await response.json());
};
