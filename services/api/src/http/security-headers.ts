import { createHash } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

const own = "'self'";
const directives = {
  'default-src': [own],
  'script-src': [own],
  'style-src': [own],
  // Designsystemet's style sheet holds its icons as data.
  'img-src': [own, 'data:'],
  'font-src': [own],
  'connect-src': [own],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': [own],
  'frame-ancestors': ["'none'"],
};

const policyOf = (changed: Partial<Record<keyof typeof directives, string[]>>): string =>
  Object.entries({ ...directives, ...changed })
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

/** What no page of ours uses is taken from all of them, and from whatever they might be made to frame. */
const permissions = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');

/** An answer that one other origin alone may show in a frame. */
export const allowFraming = (reply: FastifyReply, origin: string): void => {
  void reply.removeHeader('x-frame-options');
  void reply.header('content-security-policy', policyOf({ 'frame-ancestors': [origin] }));
};

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The policy for a page of documentation: the scripts that stand in it are allowed by their hashes, and no others. */
function documentationPolicy(page: string): string {
  const hashes = [...page.matchAll(inlineScript)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return policyOf({
    'script-src': [own, ...hashes],
    'style-src': [own, "'unsafe-inline'"],
    'img-src': [own, 'data:', 'blob:'],
  });
}

/** Strict headers for everything; `tls`: browsers reach us by https only. */
export async function secureHeaders(app: FastifyInstance, tls: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: tls ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('permissions-policy', permissions);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.url.startsWith('/docs') && typeof payload === 'string' && payload.includes('<html'))
      void reply.header('content-security-policy', documentationPolicy(payload));
    return payload;
  });
}
