import { isRefusalCode, type RefusalCode } from '@handslag/domain/refusals';
import { z } from 'zod';

/** What goes wrong outside the rules. Each code is documented here, with its HTTP status, and translated in the language package. */
export const faults = {
  'request/invalid': {
    status: 400,
    means: 'The request does not fit its schema; `errors` names each field.',
  },
  'request/too-large': { status: 413, means: 'The request body is larger than allowed.' },
  'request/not-json': { status: 415, means: 'The body must be JSON in UTF-8.' },
  'request/wrong-origin': { status: 403, means: 'The request comes from another site.' },
  'request/rate-limited': { status: 429, means: 'Too many tries; wait as long as Retry-After says.' },
  'request/no-such-route': { status: 404, means: 'There is nothing at this address.' },
  'request/wrong-method': {
    status: 405,
    means: 'This address does not know that method; `Allow` lists those it knows.',
  },
  'session/none': { status: 401, means: 'Sign in first.' },
  'session/wrong-credentials': { status: 401, means: 'E-mail and password do not belong together.' },
  'session/second-factor': {
    status: 401,
    means: 'The account has a second factor: give a code of it, or use the passkey.',
  },
  'session/second-factor-required': {
    status: 403,
    means: 'Your role asks for a second factor: add one to your account, and sign in with it.',
  },
  'session/confirm': { status: 403, means: 'Give your password or a code again first.' },
  'password/weak': { status: 400, means: 'The password is easy to guess.' },
  'address/unusable': { status: 409, means: 'The address cannot be used so.' },
  'account/exists': {
    status: 409,
    means: 'The address has an account: sign in to it, and accept the invitation with that.',
  },
  'account/too-many': { status: 409, means: 'There are as many of these as one person may have.' },
  'founding/not-yours': { status: 403, means: 'The operator has not opened founding to you.' },
  'second-factor/wrong': { status: 400, means: 'The code or passkey does not fit.' },
  'set-up/done': { status: 409, means: 'The first account exists already: sign in, or ask to be invited.' },
  'link/invalid': { status: 404, means: 'The link is used, expired or was never valid.' },
  'access/forbidden': { status: 403, means: 'Your role does not allow this.' },
  'access/not-found': { status: 404, means: 'There is nothing here that you may see.' },
  'conflict/changed': {
    status: 412,
    means: 'It was changed since you read it: read it again and decide again.',
  },
  'conflict/condition-required': { status: 428, means: 'Say in If-Match which revision you have read.' },
  'idempotency/other-request': { status: 422, means: 'This Idempotency-Key was used for another request.' },
  'idempotency/missing': { status: 400, means: 'A write needs an Idempotency-Key.' },
  'server/overloaded': { status: 503, means: 'Too much at once; wait as long as Retry-After says.' },
  'server/store-unavailable': {
    status: 503,
    means: 'The log cannot be written right now; nothing was recorded.',
  },
  'server/broken': {
    status: 500,
    means: 'Something is broken on our side; nothing was recorded unless the log says so.',
  },
} as const;
export type FaultCode = keyof typeof faults;
export const isFaultCode = (code: string): code is FaultCode => Object.hasOwn(faults, code);

export type ProblemCode = FaultCode | RefusalCode;

/** RFC 9457 problem details. A refusal of the rules has status 409 and its code; `params` fills the translated message. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  code: z.string().refine((code) => isFaultCode(code) || isRefusalCode(code)),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
  /** Which fields are wrong: JSON Pointers into the body, as URI fragments; `?name` for a query value, `:name` for a part of the path. */
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  /** Which command of a batch was refused, from 0. */
  command: z.int().optional(),
  currentRevision: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
