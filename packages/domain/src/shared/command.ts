import { z } from 'zod';
import { How } from '../word/ground.ts';
import { ActorId } from './id.ts';
import { SaidInstant } from './time.ts';

/**
 * What every command may say of itself: when it happened (default: now), for which actor the person speaks, and how that
 * actor's word was heard, where somebody vouches for it.
 */
const common = {
  occurredAt: SaidInstant.optional(),
  onBehalfOf: ActorId.optional(),
  heard: How.optional(),
};

/** Defines a command: an imperative with its fields; unknown fields are refused. */
export const defineCommand = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...common, ...shape });
