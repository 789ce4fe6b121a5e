import { expect, test } from 'vitest';
import { readSettings, SettingsError } from '../settings.ts';

const smtp = {
  HANDSLAG_SMTP: 'smtps://user:secret@mail.example.no',
  HANDSLAG_MAIL_FROM: 'Handslag <h@example.no>',
};

const told = (variables: Record<string, string>): string => {
  try {
    readSettings(variables);
    return '';
  } catch (error) {
    return error instanceof SettingsError ? error.message : String(error);
  }
};

test('[R16] a mail server and whom mail comes from are set together, or not at all', () => {
  expect(readSettings({}).mail).toBeUndefined();
  expect(readSettings(smtp).mail).toEqual({ url: smtp.HANDSLAG_SMTP, from: smtp.HANDSLAG_MAIL_FROM });
  for (const wrong of [
    { HANDSLAG_SMTP: smtp.HANDSLAG_SMTP },
    { HANDSLAG_MAIL_FROM: smtp.HANDSLAG_MAIL_FROM },
    { ...smtp, HANDSLAG_SMTP: 'https://user:secret@mail.example.no' },
    { ...smtp, HANDSLAG_MAIL_FROM: 'h@example.no\nBcc: x@example.no' },
    { ...smtp, HANDSLAG_MAIL_FROM: 'nobody' },
  ])
    expect(() => readSettings(wrong)).toThrow(SettingsError);
  expect(told({ HANDSLAG_SMTP: 'ftp://user:secret@x' })).toMatch(/^HANDSLAG_SMTP: (?!.*secret)/);
});
const hour = (said: string) => readSettings({ HANDSLAG_REMIND_AT: said }).remindAt;

test('[R18] the hour is one of the day, or off', () => {
  expect(readSettings({}).remindAt).toBe(7);
  expect([hour('0'), hour('06'), hour('23'), hour('off')]).toEqual([0, 6, 23, undefined]);
  for (const wrong of ['24', '-1', '7.5', 'morning']) expect(() => hour(wrong)).toThrow(SettingsError);
});
