import { CommandName } from '@handslag/domain/commands';
import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';

/**
 * Something that the reader may say of a thing as it stands now, answered by the rules themselves. `as`: the actor
 * spoken for, null where the person speaks for no actor; `ground`: that actor's own word, or told by the person, who
 * vouches for it.
 */
const Offer = z.object({ say: CommandName, as: Id.nullable(), ground: z.enum(['own', 'attested']) });

export type Offer = z.infer<typeof Offer>;

/** What may be said, the likeliest first; nothing where one looks back. */
export const Offers = z.array(Offer);

/** Of an entry: what may be said about it, and the fields whose text or date may be corrected. */
export const OfEntry = { offers: Offers, correctable: z.array(z.string()) };
