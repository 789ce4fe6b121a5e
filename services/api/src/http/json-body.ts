import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Fault } from './fault.ts';

/** The place of the first byte that is not UTF-8. */
function brokenAt(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A cut through a letter is no damage: what begins before the middle may end after it.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** Bodies are JSON in UTF-8, not packed, and nothing else; keys that would reach a prototype are refused. Nothing of a broken body is repeated in the answer. */
export function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const { 'content-encoding': encoding = 'identity' } = request.headers;
    // What is packed could unpack into anything: it is refused as it stands.
    if (encoding.toLowerCase() !== 'identity') return done(new Fault('request/not-json'));
    const body = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
    if (body.length === 0) return done(null, undefined);
    if (!isUtf8(body)) {
      const detail = `not UTF-8 at byte ${brokenAt(body)}`;
      return done(new Fault('request/invalid', { errors: [{ pointer: '#', detail }] }));
    }
    void app.getDefaultJsonParser('error', 'error')(request, body.toString('utf8'), (error, value) => {
      if (!error) return done(null, value);
      // The parser's own message may quote the body.
      const detail = 'is not JSON, or holds a key that could reach a prototype';
      done(new Fault('request/invalid', { errors: [{ pointer: '#', detail }] }));
    });
  });
}
