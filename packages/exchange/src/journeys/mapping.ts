import { CaseKind } from '@handslag/domain/case/events';
import { ActorKind } from '@handslag/domain/actor/events';
import { Language } from '@handslag/domain/person/events';
import { Title, Words } from '@handslag/domain/shared/text';
import { TimeZone } from '@handslag/domain/shared/time';
import { z } from 'zod';

/** The name of a column of the file. */
const Column = z.string().min(1).max(200);

/** When a case ended: a column, or the time of its last step. */
const Ending = z.union([Column, z.strictObject({ from: z.literal('last step') })]);
/** Values of a cell with a date which mean that there is none, such as 9999-12-31 or NULL. */
const NoDate = z.array(z.string().min(1).max(200)).max(50).optional();

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
    /** Where none is named: the time of the first step. */
    openedAt: Column.optional(),
    closedAt: Ending.optional(),
    noDate: NoDate,
  }),
  step: z.strictObject({
    activity: Column,
    at: Column,
    actor: Column,
    person: Column.optional(),
    /** Values of the actor column which mean that nobody is named. */
    noActor: z.array(z.string()).default(['']),
    /** Of steps that are told as begun and as ended: the column that says which, and the values that count as a step. */
    lifecycle: z.strictObject({ column: Column, keep: z.array(z.string()).min(1) }).optional(),
    noDate: NoDate,
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
      /** Where none is named: when the case was opened. */
      madeAt: Column.optional(),
      due: Column.optional(),
      fulfilledAt: Ending.optional(),
      noDate: NoDate,
      /** Whether the creditor's confirmation may be taken as given when it was fulfilled. */
      confirmed: z.boolean().default(false),
    })
    .optional(),
  /** Kinds of actors, by name; `other` where none is given. */
  actorKinds: z.record(z.string(), ActorKind).optional(),
  noDate: NoDate,
  /** How dates with slashes are meant, 01/03/2024: day or month first. Without it they are refused. */
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
});
export type JourneyMapping = z.infer<typeof JourneyMapping>;
