import { readFileSync } from 'node:fs';
import { z } from 'zod';

const isSafeIssuer = (issuer: string): boolean =>
  issuer.startsWith('https:') || ['localhost', '127.0.0.1'].includes(new URL(issuer).hostname);

/** Which claim stays a person's own for as long as the person lives: not every `sub` is. */
const Claim = z.string().regex(/^[\w:/.-]{1,120}$/);

/** An OpenID provider at which people may sign in. */
export const ProviderSettings = z.strictObject({
  /** Stands in addresses, and is kept with the accounts that were tied there: it must not change. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  name: z.string().min(1).max(60),
  issuer: z.url({ protocol: /^https?$/ }).refine(isSafeIssuer, 'must be https, except on this machine'),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  key: Claim.default('sub'),
  scopes: z.string().min(1).default('openid email profile'),
  /** The levels that are accepted, the wanted one first; none is asked for where the list is empty. */
  acr: z.array(z.string().min(1)).max(10).default([]),
  /** Which claim says for which organisation somebody comes. */
  organisation: Claim.optional(),
  /** Whether an address that it says is verified is taken to be. */
  trustsAddresses: z.boolean().default(true),
  /** Whether whoever comes from there has shown more than a password. */
  strong: z.boolean().default(false),
});
export type ProviderSettings = z.infer<typeof ProviderSettings>;

const File = z
  .array(ProviderSettings)
  .max(20)
  .refine(
    (all) => new Set(all.map(({ id }) => id)).size === all.length,
    'has two providers with the same id',
  );

/** The providers in a file. Throws what is wrong with it, with nothing of its contents. */
export function readProviders(path: string): ProviderSettings[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new Error(`HANDSLAG_PROVIDERS: ${path} ${why}`, { cause: error });
  }
  const read = File.safeParse(value);
  if (read.success) return read.data;
  const where = read.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new Error(`HANDSLAG_PROVIDERS: ${path}: ${where.join('; ')}`);
}
