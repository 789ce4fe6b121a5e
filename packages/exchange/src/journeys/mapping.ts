import { CaseKind } from '@handslag/domain/case/events';
import { ActorKind } from '@handslag/domain/actor/events';
import { Language } from '@handslag/domain/person/events';
import { Title, Words } from '@handslag/domain/shared/text';
import { TimeZone } from '@handslag/domain/shared/time';
import { z } from 'zod';

/** The name of a column of the file. */
const Column = z.string().min(1).max(200);

/** How the columns of an event log become journeys: one row is one step. */
export const JourneyMapping = z.strictObject({
  partnership: z.strictObject({
    name: Title,
    timeZone: TimeZone,
    language: Language,
    purpose: Words.optional(),
    need: Words.optional(),
  }),
  case: z.strictObject({
    id: Column,
    kind: CaseKind.exclude(['steering']),
    /** A text in which `{column}` is filled from the case's first row. */
    title: z.string().min(1).max(200),
    openedAt: Column,
    closedAt: Column.optional(),
  }),
  step: z.strictObject({
    activity: Column,
    at: Column,
    actor: Column,
    person: Column.optional(),
    /** Values of the actor column which mean that nobody is named. */
    noActor: z.array(z.string()).default(['']),
  }),
  handover: z
    .strictObject({ when: z.literal('the actor of a step differs from the last step that had one') })
    .optional(),
  commitment: z
    .strictObject({
      what: Words,
      debtor: Column,
      /** The creditor's name: the same actor in every case. */
      creditor: Title,
      madeAt: Column,
      due: Column.optional(),
      fulfilledAt: Column.optional(),
      /** Whether the creditor's confirmation may be taken as given when it was fulfilled. */
      confirmed: z.boolean().default(false),
    })
    .optional(),
  /** Kinds of actors, by name; `other` where none is given. */
  actorKinds: z.record(z.string(), ActorKind).optional(),
});
export type JourneyMapping = z.infer<typeof JourneyMapping>;
