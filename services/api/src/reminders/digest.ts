import type { Desk } from '@handslag/contract/questions/desk';
import { labelOf } from '@handslag/language/labels';
import type { Names } from '@handslag/language/part';
import type { Reader } from '@handslag/language/reader';
import { statusText } from '@handslag/language/verdicts';
import { sayInAll } from '@handslag/language/wordings';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { caseReference, type Pages } from './addresses.ts';

const MOST_LINES = 20;
const sayIn = await sayInAll('digest');

interface DigestLine {
  text: string;
  href: string;
}
export interface DigestGroup {
  heading: string;
  lines: DigestLine[];
  /** How many there are beyond the lines. */
  more: number;
}
/** What waits for a person in one partnership, in words that may travel by mail: no title, no text, no person's name. */
export interface DigestSection {
  partnership: string;
  desk: string;
  groups: DigestGroup[];
  count: number;
}

interface Telling {
  desk: Desk;
  names: Names;
  reader: Reader;
  pages: Pages;
  at: Instant;
}

const lowered = (text: string, { wording }: Reader): string =>
  text.slice(0, 1).toLocaleLowerCase(wording.language) + text.slice(1);

/** How things are called in the mail. An actor without a name that may be told is «an actor». */
function wordsFor({ names, reader, pages, at }: Telling) {
  const say = sayIn(reader.wording.language);
  const actor = (id: Id): string => {
    const name = names.actor(id);
    return typeof name === 'string' ? name : reader.wording.phrases.anActor;
  };
  const promise = (row: Desk['answers'][number], status: string): DigestLine => ({
    text: say('promise', {
      debtor: actor(row.debtor),
      creditor: actor(row.creditor),
      case: caseReference(row.caseId),
      status: lowered(status, reader),
    }),
    href: pages.commitment(row.commitmentId),
  });
  return {
    due: (row: Desk['overdue'][number]) => promise(row, statusText(row, names, reader, at)),
    answer: (row: Desk['answers'][number]) =>
      promise(row, labelOf(reader.wording.labels, 'waitsOn', row.waitsOn ?? 'proposal')),
    handover: ({ from, to, caseId, answerBy }: Desk['handoversToAnswer'][number]): DigestLine => ({
      text: say(answerBy === null ? 'handover' : 'handoverBy', {
        from: actor(from),
        to: actor(to),
        case: caseReference(caseId),
        ...(answerBy === null ? {} : { date: reader.format.dateNear(answerBy, at) }),
      }),
      href: pages.inCase(caseId),
    }),
    decision: ({ ask, actorId, decision }: Desk['decisions'][number]): DigestLine => ({
      text: say('decision', {
        who: actor(actorId),
        case: caseReference(decision.caseId),
        ask: lowered(labelOf(reader.wording.labels, 'decisionAsk', ask), reader),
      }),
      href: pages.inCase(decision.caseId),
    }),
  };
}

/** The desk as a section of a mail; undefined where nothing waits. */
export function digestSection(telling: Telling, partnership: string): DigestSection | undefined {
  const { desk, reader, pages } = telling;
  const say = sayIn(reader.wording.language);
  const tell = wordsFor(telling);
  // What waits for an answer is told once, as that.
  const asked = new Set(desk.answers.map(({ commitmentId }) => commitmentId));
  const due = [...desk.overdue, ...desk.dueSoon].filter(({ commitmentId }) => !asked.has(commitmentId));
  const all = [
    { heading: say('due'), lines: due.map(tell.due) },
    {
      heading: say('unanswered'),
      lines: [...desk.answers.map(tell.answer), ...desk.handoversToAnswer.map(tell.handover)],
    },
    { heading: say('decisions'), lines: desk.decisions.map(tell.decision) },
  ].filter(({ lines }) => lines.length > 0);
  const count = all.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return undefined;
  const groups = all.map(({ heading, lines }) => ({
    heading,
    lines: lines.slice(0, MOST_LINES),
    more: Math.max(0, lines.length - MOST_LINES),
  }));
  return { partnership, desk: pages.desk, groups, count };
}
