import { catalogue, type SaidEvent } from '@handslag/domain/catalogue';
import { UnwritableEvent } from '@handslag/domain/codec';
import type { Vault } from '@handslag/vault/vault';
import { z } from 'zod';
import type { Seal } from './record.ts';

/** Once it is sealed nobody sees any more whether a text could be read again. */
const check = ({ type, data }: SaidEvent): void => {
  const read = catalogue[type].said.safeParse(data);
  if (!read.success) throw new UnwritableEvent(`${type} cannot be recorded: ${z.prettifyError(read.error)}`);
};

/** Seals events with the vault; what surrounds a fact stays as it is. Throws UnwritableEvent. */
export const sealWith =
  (vault: Pick<Vault, 'sealAll'>): Seal =>
  async (stream, events) => {
    events.forEach(check);
    const facts = await vault.sealAll(
      events.map((said) => ({
        said,
        place: { eventId: said.id, partnershipId: said.meta.partnershipId, stream },
      })),
    );
    return facts.map((fact, index) => {
      const event = events[index];
      if (!event) throw new Error('the vault answered more facts than it was given');
      const { id, schemaVersion, meta } = event;
      return { ...fact, id, schemaVersion, meta };
    });
  };
