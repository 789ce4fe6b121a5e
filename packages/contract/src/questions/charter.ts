import { mayReadPartnership } from '@handslag/domain/access';
import { AmbitionLevel, Facet, Motive, ResourceKind } from '@handslag/domain/partnership/events';
import { LegalBasis } from '@handslag/domain/partnership/legal-basis';
import { Id } from '@handslag/domain/shared/id';
import { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Offers } from '../offer.ts';

const Source = { eventId: Id, at: Instant };

export const Dated = z.object({ ...Source, text: z.string(), why: z.string().nullable() });
export type Dated = z.infer<typeof Dated>;

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
      offers: Offers,
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
      offers: Offers,
    }),
  ),
  /** The list of legal bases, those of the partnership's own country first; the usual ones first among them. */
  legalBases: z.array(LegalBasis),
  contexts: z.array(z.object({ actorId: Id, facet: Facet, text: z.string(), at: Instant })),
  ambitions: z.array(
    z.object({ actorId: Id, level: AmbitionLevel, motive: Motive, note: z.string().nullable(), at: Instant }),
  ),
});
export type Charter = z.infer<typeof Charter>;

export const getCharter = {
  method: 'GET',
  path: `${base}/charter`,
  summary: 'Purpose, resources and rules at a moment',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  query: z.object(moment),
  response: Charter,
} as const satisfies Question;
