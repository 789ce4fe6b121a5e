import type { Act, Calendar } from './act.ts';
import { autumn } from './journey/autumn.ts';
import { beginning } from './journey/beginning.ts';
import { help } from './journey/help.ts';
import { now } from './journey/now.ts';
import { summer } from './journey/summer.ts';
import { told } from './journey/told.ts';

/** A family's way through services over half a year. */
export const journey = (calendar: Calendar): Act[] =>
  [beginning, help, summer, autumn, told, now].flatMap((part) => part(calendar));
