import { getSession, type Session } from '@handslag/contract/questions/session';
import type { z } from 'zod';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { asked } from './question.ts';

export type SignedIn = z.infer<typeof Session>;
export type Membership = SignedIn['memberships'][number];

export const sessionQuery = asked(getSession, {});

/** Who is signed in, and where; `person` is null for nobody. Read once at the start, so it is always there. */
export const useSession = (): SignedIn => useSuspenseQuery(sessionQuery).data;

/** The same, where it may not be there yet. */
export const useSessionIfRead = (): SignedIn | undefined => useQuery(sessionQuery).data;
