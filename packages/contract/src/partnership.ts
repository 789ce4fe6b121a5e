import { ActorKind } from '@handslag/domain/actor/events';
import {
  AmbitionLevel,
  Facet,
  Mandate,
  Motive,
  ResourceKind,
  Role,
} from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Counter, Shown } from './text.ts';

/** A moment to look back from: `at`, by when things happened; `knownAt`, by what the log had recorded. */
export const Moment = z.object({ at: Instant, knownAt: Instant });

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
      organisationNumber: z.string().nullable(),
      joinedAt: Instant.nullable(),
      leftAt: Instant.nullable(),
      representatives: z.array(
        z.object({ personId: Id, function: z.string(), mandate: Mandate, since: Instant }),
      ),
    }),
  ),
  persons: z.array(z.object({ personId: Id, name: Shown, role: Role.nullable(), removed: z.boolean() })),
});
export type Directory = z.infer<typeof Directory>;

const Source = { eventId: Id, at: Instant };
const Dated = z.object({ ...Source, text: z.string(), why: z.string().nullable() });

/** Purpose, resources and rules in force at a moment, each with its history. */
export const Charter = z.object({
  moment: Moment,
  name: z.string(),
  foundedAt: Instant,
  need: z.string(),
  purpose: z.string(),
  purposes: z.array(Dated),
  resources: z.array(
    z.object({
      resourceId: Id,
      actorId: Id,
      kind: ResourceKind,
      what: z.string(),
      amount: z.string().nullable(),
      from: CalendarDate.nullable(),
      until: CalendarDate.nullable(),
      pledgedAt: Instant,
      withdrawnAt: Instant.nullable(),
      withdrawnWhy: z.string().nullable(),
    }),
  ),
  rules: z.array(
    z.object({
      ruleId: Id,
      text: z.string(),
      why: z.string(),
      decisionId: Id.nullable(),
      lessonId: Id.nullable(),
      since: Instant,
      retiredAt: Instant.nullable(),
      retiredWhy: z.string().nullable(),
      versions: z.array(Dated),
    }),
  ),
  contexts: z.array(z.object({ actorId: Id, facet: Facet, text: z.string(), at: Instant })),
  ambitions: z.array(
    z.object({ actorId: Id, level: AmbitionLevel, motive: Motive, note: z.string().nullable(), at: Instant }),
  ),
});
export type Charter = z.infer<typeof Charter>;

export const Overview = z.object({
  partnershipId: Id,
  name: z.string(),
  purpose: z.string(),
  foundedAt: Instant,
  actors: z.int(),
  openCases: z.int(),
  openCommitments: z.int(),
  overdue: z.int(),
  openHandovers: z.int(),
  lastPosition: Counter,
});
export type Overview = z.infer<typeof Overview>;
