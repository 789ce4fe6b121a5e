import { ActorKind } from '@handslag/domain/actor/events';
import { Mandate, Role } from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Shown } from '../text.ts';
import { anyMember } from '../who-may.ts';
import { Offers } from '../offer.ts';

/** Everybody's names, so that every other answer can speak of ids. */
export const Directory = z.object({
  partnership: z.object({
    partnershipId: Id,
    name: z.string(),
    timeZone: z.string(),
    language: Language,
    steeringCaseId: Id,
    stages: z.array(z.string()),
  }),
  actors: z.array(
    z.object({
      actorId: Id,
      name: Shown,
      kind: ActorKind,
      /** Whether it is there to carry responsibility, or to be met and served: all but citizens do. */
      carries: z.boolean(),
      /** Whether it may be named in what is said from now on: it has joined, and has neither left nor been erased. */
      takesPart: z.boolean(),
      organisationNumber: z.string().nullable(),
      joinedAt: Instant.nullable(),
      leftAt: Instant.nullable(),
      offers: Offers,
      /** Mandates that wait for a second yes. */
      proposed: z.array(z.object({ personId: Id, mandate: Mandate, offers: Offers })),
      representatives: z.array(
        z.object({ personId: Id, function: z.string(), mandate: Mandate, since: Instant, offers: Offers }),
      ),
    }),
  ),
  persons: z.array(
    z.object({
      personId: Id,
      name: Shown,
      role: Role.nullable(),
      removed: z.boolean(),
      /** Whether they may be named in what is said from now on: neither removed nor erased. */
      takesPart: z.boolean(),
      offers: Offers,
    }),
  ),
  /** What the reader may say of the partnership itself, or bring into it. */
  offers: Offers,
});
export type Directory = z.infer<typeof Directory>;

export const getDirectory = {
  method: 'GET',
  path: `${base}/directory`,
  summary: 'Names of actors and persons',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  response: Directory,
} as const satisfies Question;
