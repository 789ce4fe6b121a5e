import type { z } from 'zod';

/** Who may call: nobody needs to be known, a signed-in person, or a person with a role in the partnership named in the path. */
export type Needs = 'nobody' | 'session' | 'membership';
export type Method = 'GET' | 'POST' | 'DELETE';

/** One route: the server registers from it, the client is typed by it, the access test walks over it. */
export interface Route {
  readonly method: Method;
  /** With `:name` for each path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly needs: Needs;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  /** A write to one stream: takes If-Match, and requires Idempotency-Key. */
  readonly writes?: boolean;
  /** Guessing is worth while here: tries are counted, and slowed down. */
  readonly guarded?: boolean;
}
