import type { LoggedEvent } from '@handslag/contract/logged-event';
import type { Opened } from './opened.ts';

const things = ['commitmentId', 'decisionId', 'handoverId', 'questionId', 'consentId', 'eventId'] as const;

/** The entries about the thing that a form is about; none where it is about nothing that is there already. */
export const eventsAbout = <E extends LoggedEvent>(
  { about }: Pick<Opened, 'about'>,
  events: readonly E[],
): E[] => {
  const ids = things.map((name) => about[name]).filter((id) => id !== undefined);
  if (ids.length === 0) return [];
  return events.filter(({ data }) => things.some((name) => ids.some((id) => data[name] === id)));
};

/** Those that came after a position in the log. */
export const since = (seen: string | null, events: readonly LoggedEvent[]): LoggedEvent[] =>
  seen === null ? [] : events.filter(({ position }) => BigInt(position) > BigInt(seen));
