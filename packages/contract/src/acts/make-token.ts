import { mayAdminister } from '@handslag/domain/access';
import { Role } from '@handslag/domain/partnership/events';
import { Title } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import { ApiToken } from '../questions/tokens.ts';
import type { Route } from '../route.ts';

/** A key for a machine. It acts as the person who made it, with at most this role, in this partnership alone. */
export const NewToken = z.strictObject({ name: Title, role: Role, days: z.int().min(1).max(366).optional() });

/** The secret is shown this once. */
const MadeToken = z.object({ token: ApiToken, secret: z.string() });

export const makeToken = {
  method: 'POST',
  path: `${base}/tokens`,
  summary: 'Make a key for a machine; its secret is shown once',
  needs: 'membership',
  may: mayAdminister,
  params: partnership,
  body: NewToken,
  response: MadeToken,
} as const satisfies Route;
