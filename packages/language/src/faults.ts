/**
 * What goes wrong outside the rules: the contract's fault codes, which this package may not import. A test beside the API
 * compares the two lists.
 */
export type FaultKey =
  | 'request/invalid'
  | 'request/too-large'
  | 'request/not-json'
  | 'request/wrong-origin'
  | 'request/rate-limited'
  | 'request/no-such-route'
  | 'request/wrong-method'
  | 'session/none'
  | 'session/wrong-credentials'
  | 'set-up/done'
  | 'link/invalid'
  | 'access/forbidden'
  | 'access/not-found'
  | 'conflict/changed'
  | 'conflict/condition-required'
  | 'idempotency/other-request'
  | 'idempotency/missing'
  | 'server/overloaded'
  | 'server/store-unavailable'
  | 'server/broken';

/** What happened, and what to do now. */
export type FaultTexts = Readonly<Record<FaultKey, string>>;
