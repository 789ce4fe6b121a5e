import type { CalendarLink } from '@handslag/contract/questions/calendar-links';
import { Id } from '@handslag/domain/shared/id';
import { Instant, instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { keptOf, newSecret } from '../identity/secret.ts';
import { shelfOf } from '../identity/shelf.ts';

/** Enough for a phone, a computer and a tablet; a further one ends the oldest. */
const MOST = 5;
const USE_IS_NOTED_EVERY_MS = 10 * 60_000;

const Kept = z.object({ linkId: Id, personId: Id, partnershipId: Id, madeAt: Instant });
const Listed = z.array(z.object({ linkId: Id, madeAt: Instant, kept: z.string() }));
type Listed = z.infer<typeof Listed>;
const Use = z.object({ at: Instant });

/** Whose calendar it is, and where. */
export interface Holder {
  personId: Id;
  partnershipId: Id;
}

/** Secret links to calendars: shown once, kept hashed, ended at once. */
export interface CalendarLinks {
  /** A new link; the answer is the secret for its address. */
  make(holder: Holder): Promise<{ link: CalendarLink; secret: string }>;
  /** Those that work, the oldest first. */
  of(holder: Holder): Promise<CalendarLink[]>;
  /** False where the person has no such link. */
  revoke(holder: Holder, linkId: Id): Promise<boolean>;
  /** Ends those that were made before an instant. */
  endThoseMadeBefore(holder: Holder, instant: Instant): Promise<void>;
  /** Whose link a secret belongs to, while it works. */
  read(secret: string): Promise<Holder | undefined>;
  noteUse(secret: string): Promise<void>;
}

const nameOf = ({ personId, partnershipId }: Holder): string => `${partnershipId}.${personId}`;

export function createCalendarLinks(secrets: Secrets, now: () => number, newId: () => Id): CalendarLinks {
  const links = shelfOf(secrets, 'calendar-link', Kept);
  const lists = shelfOf(secrets, 'calendar-links', Listed);
  // Apart from the link, so that noting a use never brings back a link that was ended meanwhile.
  const uses = shelfOf(secrets, 'calendar-use', Use);

  async function end(those: Listed): Promise<void> {
    for (const { kept } of those) {
      await links.delete(kept);
      await uses.delete(kept);
    }
  }
  /** Ends those for which it holds; answers how many that was. The links first: from then on they work nowhere. */
  async function endWhere(holder: Holder, ends: (one: Listed[number]) => boolean): Promise<number> {
    const ending = ((await lists.get(nameOf(holder))) ?? []).filter(ends);
    if (ending.length === 0) return 0;
    await end(ending);
    const gone = new Set(ending.map(({ kept }) => kept));
    await lists.change(nameOf(holder), (list) => list?.filter(({ kept }) => !gone.has(kept)));
    return ending.length;
  }

  return {
    async make(holder) {
      const secret = newSecret();
      const kept = keptOf(secret);
      const { personId, partnershipId } = holder;
      const made = { linkId: newId(), madeAt: instantOf(now()) };
      // The list first: a link that works must always be one that can be found and ended.
      const list = await lists.change(nameOf(holder), (before = []) => [...before, { ...made, kept }]);
      await links.put(kept, { ...made, personId, partnershipId });
      const oldest = new Set((list ?? []).slice(0, -MOST).map(({ linkId }) => linkId));
      await endWhere(holder, ({ linkId }) => oldest.has(linkId));
      return { link: { ...made, lastUsedAt: null }, secret };
    },
    async of(holder) {
      const list = (await lists.get(nameOf(holder))) ?? [];
      return Promise.all(
        list.map(async ({ linkId, madeAt, kept }) => ({
          linkId,
          madeAt,
          lastUsedAt: (await uses.get(kept))?.at ?? null,
        })),
      );
    },
    revoke: async (holder, linkId) => (await endWhere(holder, (one) => one.linkId === linkId)) > 0,
    async endThoseMadeBefore(holder, instant) {
      await endWhere(holder, ({ madeAt }) => madeAt < instant);
    },
    async read(secret) {
      const link = await links.get(keptOf(secret));
      return link && { personId: link.personId, partnershipId: link.partnershipId };
    },
    async noteUse(secret) {
      const kept = keptOf(secret);
      const last = (await uses.get(kept))?.at;
      if (last === undefined || now() - Date.parse(last) >= USE_IS_NOTED_EVERY_MS)
        await uses.put(kept, { at: instantOf(now()) });
    },
  };
}
