import { ReminderChoice, type Reminders as Standing } from '@handslag/contract/questions/reminders';
import type { Role } from '@handslag/domain/partnership/events';
import type { Id } from '@handslag/domain/shared/id';
import { daysAfter } from '@handslag/domain/shared/due';
import { type CalendarDate, Instant, instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { shelfOf } from '../identity/shelf.ts';

const DAYS_REMEMBERED = 14;
const Choice = z.object({ choice: ReminderChoice });
const Reminded = z.object({ at: Instant });

/**
 * How often each person is reminded, and who has been reminded on which day. Both stand in the store of secrets, which all
 * nodes that can open a person's address share: what is claimed on one is claimed on all.
 */
export interface Reminders {
  /** What holds for a person in a partnership. A citizen is not written to unasked: who reads along may see that there is a case. */
  of(partnershipId: Id, personId: Id, role: Role): Promise<Standing>;
  choose(partnershipId: Id, personId: Id, choice: ReminderChoice): Promise<void>;
  /** True for exactly one of those who claim the same person and day: that one may send. */
  claim(personId: Id, date: CalendarDate): Promise<boolean>;
  /** Gives a day back, where it is certain that nothing was sent. */
  giveBack(personId: Id, date: CalendarDate): Promise<void>;
  /** Forgets claims from more than two weeks before a day. */
  tidy(today: CalendarDate): Promise<void>;
}

const claimOf = (personId: Id, date: CalendarDate): string => `${date}.${personId}`;

export function createReminders(secrets: Secrets, now: () => number): Reminders {
  const choices = shelfOf(secrets, 'reminder-choice', Choice);
  const reminded = shelfOf(secrets, 'reminded', Reminded);
  return {
    async of(partnershipId, personId, role) {
      const said = await choices.get(`${partnershipId}.${personId}`);
      if (said) return { choice: said.choice, chosen: true };
      return { choice: role === 'participant' ? 'off' : 'daily', chosen: false };
    },
    choose: (partnershipId, personId, choice) => choices.put(`${partnershipId}.${personId}`, { choice }),
    claim: (personId, date) => reminded.create(claimOf(personId, date), { at: instantOf(now()) }),
    async giveBack(personId, date) {
      await reminded.delete(claimOf(personId, date));
    },
    async tidy(today) {
      const oldest = daysAfter(today, -DAYS_REMEMBERED);
      for (const { id } of await reminded.all()) if (id.slice(0, 10) < oldest) await reminded.delete(id);
    },
  };
}

/** Whether a choice asks for a reminder on a day. Public holidays are not known here. */
export function wantedOn(choice: ReminderChoice, date: CalendarDate): boolean {
  if (choice === 'off') return false;
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return choice === 'weekly' ? dayOfWeek === 1 : dayOfWeek <= 5;
}
