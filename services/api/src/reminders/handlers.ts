import type { Reminders } from '@handslag/contract/questions/reminders';
import { Fault } from '../http/fault.ts';
import type { Seated, SomeHandlers } from '../http/asking.ts';
import type { House } from '../house.ts';

/** How often each person is reminded: their own choice, in each partnership. */
export function reminderHandlers(house: House): SomeHandlers<'getReminders' | 'chooseReminders'> {
  /** A key for machines acts for its maker in the partnership, not in what its maker gets by mail. */
  async function standing({ person, seat }: Seated): Promise<Reminders> {
    if (seat.role !== undefined || seat.viewer.role === undefined) throw new Fault('access/forbidden');
    return house.reminders.of(seat.partnershipId, person, seat.viewer.role);
  }
  return {
    getReminders: standing,
    async chooseReminders(asking) {
      await standing(asking);
      await house.reminders.choose(asking.seat.partnershipId, asking.person, asking.body.choice);
      return standing(asking);
    },
  };
}
