import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailSettings, Settings } from '../settings.ts';
import type { Mail } from './mail.ts';

const PATIENCE_MS = 20_000;
const OUTBOX = 'outbox';
// A name that no mail reaches (RFC 2606).
const NOWHERE = 'handslag.invalid';

/** A mail did not go out. `certain`: nothing was sent, so that it may be tried again. The message names nobody. */
export class NotSent extends Error {
  override name = 'NotSent';
  readonly certain: boolean;
  constructor(why: string, certain: boolean) {
    super(why);
    this.certain = certain;
  }
}

/** Where mails go. */
export interface Post {
  /** Throws NotSent. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

const messageOf = ({ personId, date, letterId, language, subject, text, html }: Mail) => ({
  subject,
  text,
  html,
  // The same reminder is the same message, so that a mailbox shows it once.
  messageId: `<${letterId ?? `${date}.${personId}`}@handslag>`,
  headers: {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': language,
  },
  disableFileAccess: true,
  disableUrlAccess: true,
});

const field = (error: object, name: string): unknown =>
  Object.entries(error).find(([key]) => key === name)?.[1];

/** Before the server has the text of the mail, or where it answers no, nothing was sent. A connection that breaks later leaves it open. */
function notSent(error: unknown): NotSent {
  const about = typeof error === 'object' && error !== null ? error : {};
  const [code, response] = [field(about, 'code'), field(about, 'responseCode')];
  const refused = typeof response === 'number' && response >= 400;
  const early =
    field(about, 'syscall') === 'connect' ||
    ['EDNS', 'EAUTH', 'ENOAUTH', 'ETLS', 'EENVELOPE', 'ECONFIG'].includes(String(code)) ||
    ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'].includes(String(field(about, 'timeoutType')));
  const why = [code, response]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');
  return new NotSent(why === '' ? 'unknown' : why, refused || early);
}

function smtpPost({ url, from }: MailSettings): Post {
  const transport = createTransport({
    url,
    // A password is not sent in clear, whatever the server offers.
    requireTLS: new URL(url).password !== '',
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({ ...messageOf(mail), from, to: mail.to });
      } catch (error) {
        throw notSent(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Mails as files, for whoever tries things out. An address is personal: the file says an id in its place. */
function outboxPost(directory: string): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const to = `${mail.personId}@${NOWHERE}`;
      const { message } = await transport.sendMail({ ...messageOf(mail), from: `handslag@${NOWHERE}`, to });
      if (!Buffer.isBuffer(message)) throw new NotSent('the mail could not be written', true);
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const path = join(directory, `${mail.date}-${mail.personId}.eml`);
      await writeFile(`${path}.partial`, message, { mode: 0o600 });
      await rename(`${path}.partial`, path);
    },
    close: () => transport.close(),
  };
}

/** The mail server that is set, or else a folder in the data directory. */
export const openPost = ({ mail, dataDirectory }: Pick<Settings, 'mail' | 'dataDirectory'>): Post =>
  mail ? smtpPost(mail) : outboxPost(join(dataDirectory, OUTBOX));
