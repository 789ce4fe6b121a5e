import { z } from 'zod';
import { Id } from '../shared/id.ts';

/** How an actor's word reached the one who vouches for it. */
export const How = z.enum(['meeting', 'phone', 'letter', 'message']);
export type How = z.infer<typeof How>;

/**
 * On what it rests that a statement is an actor's. `own`: said by somebody who represents it, with the mandate that it
 * needs, speaking for it; `attested`: `by` vouches that the actor said it, in this way; `imported`: another system has it.
 */
export const Ground = z.object({
  ground: z.enum(['own', 'attested', 'imported']),
  by: Id.optional(),
  how: How.optional(),
});
export type Ground = z.infer<typeof Ground>;

/** How a statement stands as an actor's: its own word, told by another, told and confirmed or contested, or imported. */
export const Origin = z.enum(['own', 'attested', 'confirmed-told', 'contested', 'imported']);
export type Origin = z.infer<typeof Origin>;

/** By actor: one for every actor whose word an event is. */
export const Grounds = z.record(Id, Ground);
export type Grounds = z.infer<typeof Grounds>;
