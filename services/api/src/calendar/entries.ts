import type { Language } from '@handslag/domain/person/events';
import type { CalendarEntry } from '@handslag/exchange/calendar';
import { sayInAll } from '@handslag/language/wordings';
import type { Deadline } from '@handslag/views/deadlines';
import { caseReference, type Pages } from '../reminders/addresses.ts';

const things = {
  owed: 'commitment',
  'owed-to-us': 'commitment',
  handover: 'handover',
  review: 'decision',
} as const;
const words = { owed: 'owed', 'owed-to-us': 'owedToUs', handover: 'handover', review: 'review' } as const;

/** How the calendar speaks. */
export const sayIn = await sayInAll('deadlines');

/** Deadlines as a calendar may show them to whoever gets hold of it: what kind, of which case, and where to read more. */
export function entriesOf(deadlines: readonly Deadline[], language: Language, pages: Pages): CalendarEntry[] {
  const say = sayIn(language);
  return deadlines.map(({ kind, id, caseId, on, changes, changedAt, doneAt }) => ({
    thing: things[kind],
    id,
    on,
    summary: say(words[kind], { case: caseReference(caseId) }),
    url: things[kind] === 'commitment' ? pages.commitment(id) : pages.inCase(caseId),
    changes,
    changedAt,
    doneAt,
  }));
}
