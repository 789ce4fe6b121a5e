import { mayReadPartnership } from '@handslag/domain/access';
import { AmbitionLevel, Facet, Mandate, Motive } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Charter } from './charter.ts';
import { Offers } from '../offer.ts';

const entry = { eventId: Id, at: Instant };

/** A person who links an actor to the partnership, or did. */
export const Link = z.object({
  personId: Id,
  function: z.string(),
  mandate: Mandate,
  /** Per cent of a full-time post. */
  timeShare: z.int().nullable(),
  since: Instant,
  until: Instant.nullable(),
  successor: Id.nullable(),
  why: z.string().nullable(),
  mandates: z.array(z.object({ mandate: Mandate, at: Instant, why: z.string().nullable() })),
});
export type Link = z.infer<typeof Link>;

export const Actors = z.object({
  moment: Moment,
  actors: z.array(
    z.object({
      actorId: Id,
      joinedAt: Instant,
      leftAt: Instant.nullable(),
      /** By facet the latest, and what was said before it, newest first. */
      contexts: z.array(
        z.object({
          ...entry,
          facet: Facet,
          text: z.string(),
          before: z.array(z.object({ ...entry, text: z.string() })),
        }),
      ),
      /** The latest last. */
      ambitions: z.array(
        z.object({ ...entry, level: AmbitionLevel, motive: Motive, note: z.string().nullable() }),
      ),
      links: z.array(Link),
      resources: Charter.shape.resources,
    }),
  ),
  conflicts: z.array(
    z.object({
      ...entry,
      conflictId: Id,
      actors: z.array(Id),
      text: z.string(),
      settled: z.object({ ...entry, how: z.string() }).nullable(),
      offers: Offers,
    }),
  ),
});
export type Actors = z.infer<typeof Actors>;
export type ActorPage = Actors['actors'][number];
export type Ambition = ActorPage['ambitions'][number];
export type GoalConflict = Actors['conflicts'][number];

export const getActors = {
  method: 'GET',
  path: `${base}/actors`,
  summary: 'What shapes each actor, what it wants, who links it to the partnership, what it brings',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  query: z.object(moment),
  response: Actors,
} as const satisfies Question;
