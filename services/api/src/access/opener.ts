import type { NamePolicy } from './names.ts';
import type { Id } from '@handslag/domain/shared/id';
import type { Vault } from '@handslag/vault/vault';
import type { Opener, Place } from '@handslag/views/text';

/** Opens sealed fields for one reader, and keeps count of the confidential cases whose text was opened. */
export interface CountingOpener extends Opener {
  /** Cases for those involved of which at least one text was shown. */
  readonly cases: ReadonlySet<Id>;
}

/** An opener over the vault, for one request; `isConfidential` says whether a case is for those involved alone. */
export function openerFor(
  vault: Pick<Vault, 'openAllFields'>,
  names: NamePolicy,
  isConfidential: (caseId: Id) => boolean = () => true,
): CountingOpener {
  const found = new Map<Id, Awaited<ReturnType<Vault['openAllFields']>>[number]>();
  const cases = new Set<Id>();
  return {
    cases,
    async prepare(places: readonly Place[]) {
      const wanted = places.flatMap(({ sealed, eventId, partnershipId, type }) =>
        sealed && !found.has(eventId) ? [{ sealed, eventId, partnershipId, type }] : [],
      );
      await names.learn(wanted.map(({ sealed }) => sealed.subject));
      const opened = await vault.openAllFields(wanted);
      for (const [index, { eventId }] of wanted.entries()) {
        const fields = opened[index];
        if (fields) found.set(eventId, fields);
      }
    },
    open({ eventId, caseId, sealed }, field) {
      if (sealed && !names.mayOpen(sealed.subject, field)) return { hidden: 'sealed' };
      const opened = found.get(eventId);
      if (!opened || !Object.hasOwn(opened.fields, field))
        return { hidden: opened?.erased ? 'erased' : 'sealed' };
      if (caseId !== undefined && isConfidential(caseId)) cases.add(caseId);
      return opened.fields[field];
    },
  };
}
