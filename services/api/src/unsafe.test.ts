import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { unsafeIn } from './unsafe.ts';

const whatOf = (environment: Record<string, string>) =>
  unsafeIn(readSettings(environment)).map(({ what }) => what);
const key = Buffer.alloc(32, 1).toString('base64');

test('[AU129] what is unsafe is said as soon as others can reach the server, and only then', () => {
  expect(whatOf({})).toEqual([]);
  expect(whatOf({ HANDSLAG_ORIGIN: 'http://localhost:8080' })).toEqual([]);
  expect(whatOf({ HOST: '0.0.0.0' })).toEqual(['origin', 'proxy', 'mail', 'master-key']);
  expect(whatOf({ TRUST_PROXY: '1' })).toEqual(['origin', 'mail', 'master-key']);
  expect(whatOf({ HANDSLAG_ORIGIN: 'http://handslag.example.no' })).toEqual([
    'tls',
    'proxy',
    'mail',
    'master-key',
  ]);
  expect(
    whatOf({
      HOST: '0.0.0.0',
      HANDSLAG_ORIGIN: 'https://handslag.example.no',
      TRUST_PROXY: '1',
      HANDSLAG_SMTP: 'smtps://mail.example.no',
      HANDSLAG_MAIL_FROM: 'handslag@example.no',
      HANDSLAG_MASTER_KEY: key,
    }),
  ).toEqual([]);
});
