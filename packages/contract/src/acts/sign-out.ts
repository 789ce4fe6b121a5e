import { Session } from '../questions/session.ts';
import type { Route } from '../route.ts';

export const signOut = {
  method: 'DELETE',
  path: '/api/session',
  summary: 'Sign out',
  needs: 'nobody',
  response: Session,
} as const satisfies Route;
