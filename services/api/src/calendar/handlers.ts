import { Fault } from '../http/fault.ts';
import type { Seated, SomeHandlers } from '../http/asking.ts';
import { originOf } from '../http/same-origin.ts';
import type { House } from '../house.ts';
import { addressOf } from './serve-calendar.ts';
import type { Holder } from './calendar-links.ts';

/** Links are a person's own: a key for machines, which may reach less than its maker, makes none and ends none. */
function holderOf({ person, seat }: Seated): Holder {
  if (seat.role !== undefined) throw new Fault('access/forbidden');
  return { personId: person, partnershipId: seat.partnershipId };
}

/** Each person's own links to a calendar of due dates. */
export function calendarHandlers(
  house: House,
): SomeHandlers<'getCalendarLinks' | 'createCalendarLink' | 'revokeCalendarLink'> {
  const { calendarLinks, settings } = house;
  return {
    getCalendarLinks: async (asking) => ({ links: await calendarLinks.of(holderOf(asking)) }),
    async createCalendarLink(asking) {
      const { link, secret } = await calendarLinks.make(holderOf(asking));
      return { link, href: addressOf(originOf(asking.request, settings.origin), secret) };
    },
    async revokeCalendarLink(asking) {
      const holder = holderOf(asking);
      if (!(await calendarLinks.revoke(holder, asking.params.linkId))) throw new Fault('access/not-found');
      return { links: await calendarLinks.of(holder) };
    },
  };
}
