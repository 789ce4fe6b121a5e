import type { Vault } from '@handslag/vault/vault';
import type { Seal } from './record.ts';

/** Seals events with the vault; what surrounds a fact stays as it is. */
export const sealWith =
  (vault: Pick<Vault, 'sealAll'>): Seal =>
  async (stream, events) => {
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
