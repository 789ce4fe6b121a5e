import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

describe('settings', () => {
  test('listen on this machine alone, unless told otherwise', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 8080, trustProxy: undefined });
  });

  test('keep everything where the data directory says', () => {
    const data = resolve('/srv/handslag');
    expect(readSettings({ HANDSLAG_DATA: data })).toMatchObject({
      dataDirectory: data,
      store: { kind: 'sqlite', directory: data },
    });
    expect(readSettings({ HANDSLAG_STORE: `sqlite:${data}` })).toMatchObject({ dataDirectory: data });
    expect(readSettings({ HANDSLAG_STORE: 'esdb://db:2113', HANDSLAG_DATA: data })).toMatchObject({
      dataDirectory: data,
      store: { kind: 'esdb', url: 'esdb://db:2113' },
    });
  });

  test('take a PostgreSQL database for a log that nodes share', () => {
    for (const url of ['postgres://u:p@db:5432/handslag', 'postgresql://db/handslag?sslmode=verify-full'])
      expect(readSettings({ HANDSLAG_STORE: url })).toMatchObject({ store: { kind: 'postgres', url } });
  });

  test('take an empty value for none', () => {
    expect(readSettings({ PORT: '', HOST: '' })).toMatchObject({ host: '127.0.0.1', port: 8080 });
  });

  test.each([
    [{ PORT: 'eighty' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ HANDSLAG_STORE: 'mysql://x/y' }, 'HANDSLAG_STORE'],
    [{ HANDSLAG_STORE: 'postgres://x' }, 'HANDSLAG_STORE'],
    [{ HANDSLAG_STORE: 'postgres://x/y?sslmode=require' }, 'verify-full'],
    [{ HANDSLAG_ORIGIN: 'https://x.example/path' }, 'HANDSLAG_ORIGIN'],
    [{ HANDSLAG_SESSION_KEY: 'short' }, 'HANDSLAG_SESSION_KEY'],
    [{ TRUST_PROXY: 'everybody' }, 'TRUST_PROXY'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ HANDSLAG_OIDC_ISSUER: 'https://idp.example' }, 'HANDSLAG_OIDC_CLIENT_ID'],
  ])('refuse %j and name the setting', (variables, name) => {
    expect(() => readSettings(variables)).toThrow(SettingsError);
    expect(() => readSettings(variables)).toThrow(name);
  });

  test('never repeat a key in what they refuse', () => {
    expect(() => readSettings({ HANDSLAG_SESSION_KEY: 'a-secret-that-is-short' })).not.toThrow('a-secret');
  });
});
