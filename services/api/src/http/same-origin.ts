import type { FastifyRequest } from 'fastify';
import { Fault } from './fault.ts';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The origin that links are made with: as set; else this machine alone. What a request says of itself (Host) is never
 * sent to somebody in a link.
 */
export const originOf = (request: FastifyRequest, set: string | undefined): string =>
  set ?? `http://localhost:${request.socket.localPort ?? 80}`;

/** The origin that a browser must have sent a write from. */
const ownOrigin = (request: FastifyRequest, set: string | undefined): string =>
  set ?? `${request.protocol}://${request.host}`;

/**
 * A write comes from our own pages: a browser says so in Sec-Fetch-Site, an older one in Origin. A request with neither,
 * and without a cookie, comes from no browser. Throws `request/wrong-origin`.
 */
export function refuseOtherSites(request: FastifyRequest, set: string | undefined): void {
  if (HARMLESS.has(request.method)) return;
  const { origin, cookie, authorization } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return;
    throw new Fault('request/wrong-origin');
  }
  if (origin !== undefined) {
    if (origin === ownOrigin(request, set)) return;
    throw new Fault('request/wrong-origin');
  }
  if (cookie !== undefined && authorization === undefined) throw new Fault('request/wrong-origin');
}
