import type { Page } from '../../types.ts';

/** What each person chooses for the partnership: reminders, and due dates in an own calendar. */
export const texts = {
  title: 'Reminders and calendar',
  lead: 'What you choose here is for you alone, in this partnership.',
  reminders: 'Reminders by e-mail',
  remindersLead: 'An e-mail about what waits for you. It holds no names and nothing about the cases.',
  howOften: 'How often',
  daily: 'Every working day, when something waits',
  weekly: 'Every Monday, when something waits',
  never: 'Never',
  saved: 'Saved',
  calendar: 'Due dates in your calendar',
  calendarLead:
    'Make a secret address and add it to your calendar. You then see the due dates there, without names and without what they are about.',
  make: 'Make an address',
  address: 'The address of the calendar',
  addressOnce: 'Copy it now. It is shown this once only.',
  copy: 'Copy the address',
  copied: 'Copied',
  made: 'Made on {day}',
  used: 'Last used {moment}',
  unused: 'Not used yet',
  end: 'End the address',
  noLinks: 'You have no address yet.',
} satisfies Page;
