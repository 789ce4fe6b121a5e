import type { Session } from '@handslag/contract/questions/session';
import type { Handlers } from '../http/asking.ts';
import type { House } from '../house.ts';
import { calendarHandlers } from '../calendar/handlers.ts';
import { reminderHandlers } from '../reminders/handlers.ts';
import { proofHandlers } from '../notary/handlers.ts';
import { accountHandlers } from './account.ts';
import { factorHandlers } from './factors.ts';
import { administrationHandlers } from './administration.ts';
import { commandHandlers } from './commands.ts';
import { memberHandlers } from './members.ts';
import { ownDataHandlers } from './own-data.ts';
import { readingHandlers } from './reading.ts';
import { sessionHandlers } from './session.ts';

/** What answers each route of the contract; one that is missing does not compile. */
export const handlersOf = (house: House, providers: NonNullable<Session['providers']>): Handlers => ({
  ...sessionHandlers(house, providers),
  ...memberHandlers(house, providers),
  ...accountHandlers(house),
  ...factorHandlers(house, providers),
  ...readingHandlers(house),
  ...commandHandlers(house),
  ...administrationHandlers(house),
  ...ownDataHandlers(house),
  ...calendarHandlers(house),
  ...reminderHandlers(house),
  ...proofHandlers(house),
});
