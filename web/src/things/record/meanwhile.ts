import type { LoggedEvent } from '@handslag/contract/logged-event';
import type { CommandName } from '@handslag/contract/form';
import type { Opened } from './opened.ts';

/** What a form names only to say who or where: that something else is said of them is no news of its thing. */
const around: ReadonlySet<string> = new Set(['caseId', 'actorId', 'personId']);

const names = (value: unknown, ids: ReadonlySet<string>): boolean =>
  [value].flat().some((one) => typeof one === 'string' && ids.has(one));

const about = (events: readonly LoggedEvent[], ids: ReadonlySet<string>) =>
  events.filter(({ data }) => Object.values(data).some((value) => names(value, ids)));

/** The entries about the thing that a form is about; none where it is about nothing that is there already. */
export const eventsAbout = <E extends LoggedEvent>(
  opened: Pick<Opened, 'about'>,
  events: readonly E[],
): E[] => {
  const ids = new Set(Object.entries(opened.about).flatMap(([name, id]) => (around.has(name) ? [] : [id])));
  const found = new Set(about(events, ids));
  return events.filter((event) => found.has(event));
};

/** What of the partnership there is one of, by what is said of it. */
const single: Partial<Record<CommandName, string>> = {
  RestatePurpose: 'PurposeRestated',
  SetPractice: 'PracticeSet',
};

/** The same of what stands outside cases: there an actor and a person are things like others. */
export const eventsOutside = (
  { say, about: of }: Pick<Opened, 'about' | 'say'>,
  events: readonly LoggedEvent[],
): LoggedEvent[] => {
  const outside = events.filter(({ stream }) => !stream.startsWith('case-'));
  const ids = new Set(Object.values(of));
  const named = new Set(about(outside, ids));
  return outside.filter((event) => named.has(event) || event.type === single[say]);
};

/** Those that came after a position in the log. */
export const since = (seen: string | null, events: readonly LoggedEvent[]): LoggedEvent[] =>
  seen === null ? [] : events.filter(({ position }) => BigInt(position) > BigInt(seen));
