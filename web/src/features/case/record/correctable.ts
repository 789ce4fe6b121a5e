import type { LoggedEvent } from '@handslag/contract/logged-event';

/** Fields that hold what somebody wrote; ids, choices and due dates are not corrected by a slip of the pen. */
const written = [
  'title',
  'need',
  'words',
  'goal',
  'activity',
  'note',
  'about',
  'scope',
  'what',
  'why',
  'text',
  'question',
  'answer',
  'situation',
  'background',
  'assessment',
  'recommendation',
  'readBack',
  'missed',
  'channel',
  'lifeEvent',
  'area',
  'summary',
  'finding',
  'where',
  'part',
  'basis',
  'consequence',
  'overrideReason',
  'reason',
] as const;

/** Names that hold text in one kind of entry, and a choice in others. */
const onlyIn: Readonly<Record<string, string>> = { part: 'ActorInvolved', scope: 'ConsentGiven' };

const never = new Set(['EntryCorrected', 'CaseErased']);

/** The texts of an entry that can be corrected, as they stand; those that the reader may not see are not among them. */
export const correctable = (event: Pick<LoggedEvent, 'type' | 'data'>): { field: string; text: string }[] =>
  never.has(event.type)
    ? []
    : written.flatMap((field) => {
        const text = event.data[field];
        const isText = onlyIn[field] === undefined || onlyIn[field] === event.type;
        return isText && typeof text === 'string' && text !== '' ? [{ field, text }] : [];
      });
