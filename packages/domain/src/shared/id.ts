import { z } from 'zod';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A lower-case UUID. New things get version 7 (time-ordered); imported things get version 5, from their source. */
export const Id = z.string().regex(uuid, 'must be a lower-case UUID');
export type Id = z.infer<typeof Id>;
