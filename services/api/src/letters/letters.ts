import { sayInAll } from '@handslag/language/wordings';
import type { Language } from '@handslag/domain/person/events';
import { instantOf } from '@handslag/domain/shared/time';
import type { Id } from '@handslag/domain/shared/id';
import { newSecret } from '../identity/secret.ts';
import { NotSent, type Post } from '../reminders/post.ts';

const sayIn = await sayInAll('letters');
type Kind = keyof typeof texts;
type Change = keyof typeof changed;
const texts = {
  invite: { subject: 'inviteSubject', text: 'inviteText', why: 'inviteWhy' },
  reset: { subject: 'resetSubject', text: 'resetText', why: 'resetWhy' },
  verify: { subject: 'verifySubject', text: 'verifyText', why: 'verifyWhy' },
} as const;
const changed = {
  Address: 'changedAddress',
  Removed: 'changedRemoved',
  Password: 'changedPassword',
  Factor: 'changedFactor',
} as const;

/** To whom, and in which language. */
interface Whom {
  id: Id;
  to: string;
  language: Language;
}

/** Single mails to one person about the own account, or about an invitation. Each answers whether it went out. */
export interface Letters {
  /** Whether this server sends mail at all. */
  can: boolean;
  write(kind: Kind, whom: Whom, link: string, places?: Record<string, string>): Promise<boolean>;
  /** That something about the account was changed. */
  tell(change: Change, whom: Whom): Promise<boolean>;
}

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `post`: absent where no mail server is set. */
export function createLetters(post: Post | undefined, now: () => number): Letters {
  async function send({ id, to, language }: Whom, subject: string, lines: string[], link?: string) {
    if (!post) return false;
    const [first = '', ...rest] = lines;
    const parts = [first, ...(link === undefined ? [] : [link]), ...rest];
    const paragraphs = parts.map((part) =>
      part === link ? `<p><a href="${html(part)}">${html(part)}</a></p>` : `<p>${html(part)}</p>`,
    );
    try {
      await post.send({
        personId: id,
        date: instantOf(now()).slice(0, 10),
        letterId: newSecret(),
        to,
        language,
        subject,
        text: `${parts.join('\n\n')}\n`,
        html: `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${html(subject)}</title></head>\n<body>\n${paragraphs.join('\n')}\n</body>\n</html>\n`,
      });
      return true;
    } catch (error) {
      if (error instanceof NotSent) return false;
      throw error;
    }
  }
  return {
    can: post !== undefined,
    write(kind, whom, link, places = {}) {
      const say = sayIn(whom.language);
      const { subject, text, why } = texts[kind];
      return send(whom, say(subject, places), [say(text, places), say(why)], link);
    },
    tell(change, whom) {
      const say = sayIn(whom.language);
      return send(whom, say('changedSubject'), [say(changed[change]), say('changedWhy')]);
    },
  };
}
