import type { Act, Calendar } from './act.ts';
import { gettingToKnow } from './partnership/getting-to-know.ts';
import { learning } from './partnership/learning.ts';
import { people } from './partnership/people.ts';
import { initiative } from './partnership/initiative.ts';
import { steering } from './partnership/steering.ts';
import { assessments } from './partnership/assessments.ts';
import { formerCase } from './partnership/former-case.ts';

/** What the partnership itself decides, learns and becomes, beside the family's journey. */
export const partnershipStory = (calendar: Calendar): Act[] =>
  [gettingToKnow, learning, people, assessments, initiative, steering, formerCase].flatMap((part) =>
    part(calendar),
  );
