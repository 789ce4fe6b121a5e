import type { Reader } from '@handslag/language/reader';
import { sayInAll } from '@handslag/language/wordings';
import type { Language } from '@handslag/domain/person/events';
import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate } from '@handslag/domain/shared/time';
import type { DigestGroup, DigestSection } from './digest.ts';

/** One mail to one person: a reminder, of which there is one a day, or a letter, which has an id of its own. */
export interface Mail {
  letterId?: string;
  personId: Id;
  date: CalendarDate;
  to: string;
  language: Language;
  subject: string;
  text: string;
  html: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (found) => entities[found] ?? found);
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const link = (href: string, text: string): string => `<a href="${escaped(href)}">${escaped(text)}</a>`;

type Say = ReturnType<typeof sayIn>;
const sayIn = await sayInAll('digest');

const plainGroup = ({ heading, lines, more }: DigestGroup, say: Say): string =>
  [
    heading,
    ...lines.map(({ text, href }) => `- ${text}\n  ${href}`),
    ...(more > 0 ? [say('more', { n: more })] : []),
  ].join('\n');

const plainSection = ({ partnership, groups, desk }: DigestSection, say: Say): string =>
  [`== ${partnership} ==`, ...groups.map((group) => plainGroup(group, say)), `${say('desk')}: ${desk}`].join(
    '\n\n',
  );

const htmlGroup = ({ heading, lines, more }: DigestGroup, say: Say): string =>
  [
    element('h3', heading),
    '<ul>',
    ...lines.map(({ text, href }) => `<li>${link(href, text)}</li>`),
    '</ul>',
    ...(more > 0 ? [element('p', say('more', { n: more }))] : []),
  ].join('\n');

const htmlSection = ({ partnership, groups, desk }: DigestSection, say: Say): string =>
  [
    element('h2', partnership),
    ...groups.map((group) => htmlGroup(group, say)),
    `<p>${link(desk, say('desk'))}</p>`,
  ].join('\n');

/** What waits, as a mail in plain text and in plain HTML. */
export function writeMail(
  whom: Pick<Mail, 'personId' | 'date' | 'to'>,
  sections: readonly DigestSection[],
  { wording, format }: Reader,
): Mail {
  const { language } = wording;
  const say = sayIn(language);
  const n = sections.reduce((sum, { count }) => sum + count, 0);
  const subject = say('subject', { n });
  const lead = say('lead', { date: format.date(whom.date) });
  const closing = [say('sealed'), say('choice')];
  return {
    ...whom,
    language,
    subject,
    text: `${[lead, ...sections.map((one) => plainSection(one, say)), closing.join('\n')].join('\n\n')}\n`,
    html: `${[
      '<!doctype html>',
      `<html lang="${language}">`,
      `<head><meta charset="utf-8">${element('title', subject)}</head>`,
      '<body>',
      element('h1', subject),
      element('p', lead),
      ...sections.map((one) => htmlSection(one, say)),
      ...closing.map((text) => element('p', text)),
      '</body>',
      '</html>',
    ].join('\n')}\n`,
  };
}
