import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { whereSomethingWaits } from '../fixtures/reminding.ts';
import type { Mail } from './mail.ts';
import { NotSent, openPost } from './post.ts';

interface Received {
  from: string | undefined;
  to: string[];
  raw: string;
}
const mail: Mail = {
  personId: '01980000-0000-7000-8000-000000000001',
  date: '2027-06-15',
  to: 'vera@example.no',
  language: 'nb',
  subject: 'Handslag: én ting venter på deg',
  text: 'Løfte, sak 3F9A2C: skal være gjort innen 20. juni',
  html: '<p>Løfte</p>',
};

/** Lets a server listen on this machine until the test is over; answers its port. */
async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A mail server on this machine, which takes what it is sent, unless told otherwise. */
async function aMailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? undefined : mailFrom?.address;
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => void pieces.push(piece));
      stream.on('end', () => {
        const raw = Buffer.concat(pieces).toString();
        received.push({ from, to: rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
    ...options,
  });
  const port = await listening(server.server);
  return { received, port };
}
const postTo = (url: string) => {
  const post = openPost({ mail: { url, from: 'Handslag <handslag@example.no>' }, dataDirectory: '/nowhere' });
  onTestFinished(() => post.close());
  return post;
};
const failure = async (url: string): Promise<NotSent> => {
  const error: unknown = await postTo(url)
    .send(mail)
    .catch((thrown: unknown) => thrown);
  if (error instanceof NotSent) return error;
  throw new Error('the mail was sent');
};

describe('mail', () => {
  test('[R16] goes by the mail server that is set', async () => {
    const { received, port } = await aMailServer();
    await postTo(`smtp://127.0.0.1:${port}`).send(mail);
    expect(received).toMatchObject([{ from: 'handslag@example.no', to: ['vera@example.no'] }]);
    const raw = received[0]?.raw ?? '';
    expect(raw).toContain('Message-ID: <2027-06-15.01980000-0000-7000-8000-000000000001@handslag>');
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).toMatch(/text\/plain; charset=utf-8[\s\S]*text\/html; charset=utf-8/);
  });

  test('[R16] reaches the person’s own address with what waits', async () => {
    const { received, port } = await aMailServer();
    const { remind, member } = await whereSomethingWaits();
    expect(await remind(postTo(`smtp://127.0.0.1:${port}`))).toMatchObject([{ outcome: 'sent', waits: 1 }]);
    expect(received).toMatchObject([{ to: [member.email] }]);
    expect(received[0]?.raw).not.toMatch(/Hemmelig|Berg|Vera V/);
  });

  test('[R15] that a server refuses, or that finds no server, was surely not sent', async () => {
    const full = await aMailServer({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode: 452 })),
    });
    const refused = await failure(`smtp://127.0.0.1:${full.port}`);
    expect([refused.certain, refused.message]).toEqual([true, 'EENVELOPE 452']);
    const none = await failure('smtp://127.0.0.1:1');
    expect([none.certain, none.message]).toEqual([true, 'ESOCKET']);
    expect(full.received).toEqual([]);
  });

  test('[R15] whose server goes away after it was handed over may have been sent', async () => {
    const answers: [RegExp, string][] = [
      [/^EHLO/i, '250 here'],
      [/^(MAIL|RCPT)/i, '250 yes'],
      [/^DATA/i, '354 go on'],
    ];
    const server = createServer((socket) => {
      socket.write('220 hello\r\n');
      socket.on('data', (bytes) => {
        const said = bytes.toString();
        const answer = answers.find(([command]) => command.test(said))?.[1];
        if (answer !== undefined) socket.write(`${answer}\r\n`);
        if (said.endsWith('\r\n.\r\n')) socket.destroy();
      });
    });
    const port = await listening(server);
    expect((await failure(`smtp://127.0.0.1:${port}`)).certain).toBe(false);
  });

  test('[R16] shows no password to a server without TLS', async () => {
    const asked: unknown[] = [];
    const { port, received } = await aMailServer({
      onAuth(auth, _session, done) {
        asked.push(auth.method);
        done(null, { user: 'x' });
      },
    });
    const refused = await failure(`smtp://user:secret@127.0.0.1:${port}`);
    expect(refused.certain).toBe(true);
    expect(refused.message).not.toContain('secret');
    expect([asked, received]).toEqual([[], []]);
  });
});

test('[R16] without a mail server, mails are files that hold nothing personal, not even an address', async () => {
  const { house, remind, directory, member } = await whereSomethingWaits();
  const post = openPost(house.settings);
  await remind(post);
  post.close();
  const files = await readdir(join(directory, 'outbox'));
  expect(files).toEqual([`2027-06-15-${member.personId}.eml`]);
  const mail = await readFile(join(directory, 'outbox', files[0] ?? ''), 'utf8');
  expect(mail).toContain(`To: ${member.personId}@handslag.invalid`);
  expect(mail).toContain('multipart/alternative');
  expect(mail).not.toContain(member.email);
  expect(mail).not.toMatch(/Vera|Hemmelig|Berg/);
});
