import { Session } from '../questions/session.ts';
import type { Route } from '../route.ts';

export const signOutEverywhere = {
  method: 'DELETE',
  path: '/api/sessions',
  summary: 'End every session of the person who is signed in',
  needs: 'session',
  response: Session,
} as const satisfies Route;
