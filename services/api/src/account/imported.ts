import type { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { shelfOf } from '../identity/shelf.ts';

const Imported = z.object({ at: Instant });

/** Partnerships that an import by command has made, and that wait for whoever runs the node to come in. */
export const importedShelf = (secrets: Secrets) => shelfOf(secrets, 'imported', Imported);

/** Notes that an import has made a partnership. Once more changes nothing. */
export const noteImported = async (secrets: Secrets, partnershipId: Id, at: Instant): Promise<void> => {
  await importedShelf(secrets).create(partnershipId, { at });
};
