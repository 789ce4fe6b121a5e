import { type Act, calendarOf } from './act.ts';
import { founding } from './chapter-founding.ts';
import { journey } from './chapter-journey.ts';
import { partnershipStory } from './chapter-partnership.ts';

// Oslo's winter time; the story does not need the hour of summer.
const OFFSET_HOURS = 1;

/** The sample partnership, in the order in which it was recorded, ending on this day. `today`: milliseconds since 1970. */
export const story = (today: number): Act[] => {
  const calendar = calendarOf(today, OFFSET_HOURS);
  return [...founding(calendar), ...journey(calendar), ...partnershipStory(calendar)].sort((a, b) =>
    a.at < b.at ? -1 : Number(a.at > b.at),
  );
};
