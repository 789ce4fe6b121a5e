import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Fewer bytes than this fit a packet as they are. */
const LEAST_BYTES = 1024;
/** Never the feed: an item that waits for a fuller block comes late. */
const packed =
  /^(?:application\/(?:problem\+)?json|text\/(?:html|csv|calendar|plain|javascript)|application\/javascript)\b/;

/**
 * Whether an answer may be packed. The length of a packed answer tells a listener whether it holds what the question
 * said (BREACH): so only what is read, and only where no other site could have made the browser ask. Answers to writes,
 * which alone hand out links and tokens, go as they are.
 */
const mayPack = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  ['same-origin', 'none', undefined].includes(headers['sec-fetch-site']?.toString());

/** Answers go out in brotli or gzip, as the reader takes them. What is sent in is never unpacked. */
export async function packAnswers(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', async (request) => {
    if (!mayPack(request)) request.headers['x-no-compression'] = 'true';
  });
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip', 'identity'],
    threshold: LEAST_BYTES,
    customTypes: packed,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
}
