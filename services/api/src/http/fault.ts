import { type FaultCode, faults, type Problem } from '@handslag/contract/problem';
import type { Refusal } from '@handslag/domain/shared/decided';

type More = Pick<Problem, 'params' | 'errors' | 'command' | 'currentRevision' | 'detail'> & {
  /** Seconds to wait before trying again. */
  retryAfter?: number;
};

/** The request ends here, with a problem whose code and status stand in the contract. */
export class Fault extends Error {
  override name = 'Fault';
  readonly code: FaultCode;
  readonly more: More;
  constructor(code: FaultCode, more: More = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
  get status(): number {
    return faults[this.code].status;
  }
}

/** What is not there, and what may not be seen, are answered alike. Throws `access/not-found`. */
export function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Fault('access/not-found');
  return found;
}

/** The rules said no. */
export class Refused extends Error {
  override name = 'Refused';
  readonly refusal: Refusal;
  /** Which command of the batch, from 0. */
  readonly command: number;
  constructor(refusal: Refusal, command: number) {
    super(refusal.code);
    this.refusal = refusal;
    this.command = command;
  }
}
