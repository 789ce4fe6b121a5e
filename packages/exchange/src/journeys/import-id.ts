import type { Id } from '@handslag/domain/shared/id';
import { v5 } from 'uuid';

// A namespace of our own (RFC 9562, version 5): the same source text gives the same id on every machine.
const namespace = '5f0c4b1e-6a0e-5d55-9c35-3f7d0c1a2b77';

/** The id of something imported, from the names that tell it apart in its source. */
export const importId = (...names: readonly string[]): Id => v5(JSON.stringify(names), namespace);
