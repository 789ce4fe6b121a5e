import type { Viewer } from '@handslag/domain/access';
import type { z } from 'zod';

/** Who may call: nobody needs to be known, a signed-in person, or a person with a role in the partnership named in the path. */
type Needs = 'nobody' | 'session' | 'membership';

interface Shape {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With `:name` for each path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  /** The answer carries the `revision` of a stream: it is its ETag, to be sent back in If-Match. */
  readonly revised?: boolean;
  /** A write to one stream: takes If-Match, and requires Idempotency-Key. */
  readonly writes?: boolean;
  /** Guessing is worth while here: tries are counted, and slowed down. */
  readonly guarded?: boolean;
}
interface Open extends Shape {
  readonly needs: Exclude<Needs, 'membership'>;
}
interface OfMembers extends Shape {
  readonly needs: 'membership';
  /**
   * Which members may ask, before it is known about which case (design: the table of access). Where any may, what they get
   * is cut to what they may see, and what they record is for the gate.
   */
  readonly may: (viewer: Viewer) => boolean;
}

/** One route: the server registers from it, the client is typed by it, the access test walks over it. */
export type Route = Open | OfMembers;
/** A route that changes nothing. */
export type Question = Route & { readonly method: 'GET' };
