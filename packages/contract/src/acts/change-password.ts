import { z } from 'zod';
import { Password } from '../password.ts';
import { Session } from '../questions/session.ts';
import type { Route } from '../route.ts';

const NewPassword = z.strictObject({ current: z.string().min(1).max(200), password: Password });

export const changePassword = {
  method: 'POST',
  path: '/api/session/password',
  summary: 'Choose another password; every other session ends',
  needs: 'session',
  body: NewPassword,
  response: Session,
  guarded: true,
} as const satisfies Route;
