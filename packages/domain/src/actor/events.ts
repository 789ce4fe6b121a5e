import { z } from 'zod';
import { defineEvent } from '../shared/event.ts';
import { Title, Words } from '../shared/text.ts';

export const ActorKind = z.enum([
  'municipality',
  'county',
  'state-agency',
  'health-authority',
  'education',
  'voluntary',
  'business',
  'research',
  'citizen',
  'other',
]);
export type ActorKind = z.infer<typeof ActorKind>;

/** A citizen's name is `citizenName`, sealed; an organisation's is `name`, clear. */
const ActorRegistered = defineEvent(
  'ActorRegistered',
  { kind: ActorKind, name: Title.optional(), organisationNumber: z.string().max(20).optional() },
  {},
  { citizenName: Title.optional() },
);
const ActorRenamed = defineEvent(
  'ActorRenamed',
  { name: Title.optional() },
  {},
  { citizenName: Title.optional() },
);
/** The actor's key is gone; the structure stays. */
const ActorErased = defineEvent('ActorErased', { reason: Words, legalBasis: Title }, {}, {});

export const actorEvents = {
  ActorRegistered,
  ActorRenamed,
  ActorErased,
};
