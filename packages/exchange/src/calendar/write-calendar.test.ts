import { assert, property, string } from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, type CalendarKind, writeCalendar } from './write-calendar.ts';

const entry: CalendarEntry = {
  thing: 'commitment',
  id: '01980000-0000-7000-8000-000000000001',
  on: '2026-12-31',
  summary: 'Frist: svar på søknad, «æøå»; så\\videre\nlinje to',
  url: 'https://handslag.example.no/p/01980000-0000-7000-8000-00000000000a/commitments/01980000-0000-7000-8000-000000000001',
  changes: 3,
  changedAt: '2026-11-01T09:00:00.123456Z',
};
const other: CalendarEntry = {
  ...entry,
  thing: 'handover',
  id: '01980000-0000-7000-8000-000000000002',
  on: '2026-02-28',
  doneAt: '2026-02-27T10:11:12.999999Z',
};
const write = (kind: CalendarKind, entries = [entry, other]) =>
  writeCalendar({ name: 'Frister', kind, entries });
const linesOf = (feed: string): string[] => feed.split('\r\n').slice(0, -1);
const parsed = (feed: string) => new ICAL.Component(ICAL.parse(feed));

describe('the calendar feed', () => {
  it('[R1] reads back as it was written: all-day events with an exclusive end', () => {
    const calendar = parsed(write('event'));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('name')).toBe('Frister');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Frister');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    const [only, ...more] = calendar.getAllSubcomponents('vevent');
    expect(more).toEqual([]);
    const value = (name: string) => String(only?.getFirstPropertyValue(name));
    expect(value('uid')).toBe(`commitment-${entry.id}@handslag`);
    expect(value('summary')).toBe(entry.summary);
    expect(value('url')).toBe(entry.url);
    expect(value('dtstart')).toBe('2026-12-31');
    expect(value('dtend')).toBe('2027-01-01');
    expect(value('dtstamp')).toBe('2026-11-01T09:00:00Z');
    expect(value('sequence')).toBe('3');
    expect(value('transp')).toBe('TRANSPARENT');
  });

  it('[R1] has tasks where they are asked for, and [R5] ticks off what is done', () => {
    const [done, open] = parsed(write('todo')).getAllSubcomponents('vtodo');
    expect(String(done?.getFirstPropertyValue('due'))).toBe('2026-02-28');
    expect(done?.getFirstPropertyValue('status')).toBe('COMPLETED');
    expect(String(done?.getFirstPropertyValue('completed'))).toBe('2026-02-27T10:11:12Z');
    expect(open?.getFirstPropertyValue('status')).toBe('NEEDS-ACTION');
    expect(open?.getFirstPropertyValue('completed')).toBeNull();
  });

  it('[R1] ends every line with CRLF, the last one too, and holds no bare line break', () => {
    const feed = write('event');
    expect(feed.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('[R1] folds at 75 octets, cuts no letter, and unfolds to what was said, whatever is said', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 400 }), (summary) => {
        const feed = write('event', [{ ...entry, summary }]);
        for (const line of linesOf(feed)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const sayable = summary.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
        const event = parsed(feed).getFirstSubcomponent('vevent');
        expect(event?.getFirstPropertyValue('summary')).toBe(sayable);
      }),
    );
    const long = linesOf(write('event', [{ ...entry, summary: 'å🙂'.repeat(60) }]));
    expect(long.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3);
    expect(long.join('')).not.toContain('\ufffd');
  });

  it('[R2] is the same, byte for byte, for the same entries in whatever order', () => {
    expect(write('event', [other, entry])).toBe(write('event', [entry, other]));
    expect(write('todo', [other, entry])).toBe(write('todo', [entry, other]));
    expect(write('event', [{ ...entry, changes: 4 }])).not.toBe(write('event', [entry]));
  });

  it('[R1] is a calendar, too, where nothing falls due', () => {
    expect(parsed(write('event', [])).getAllSubcomponents()).toEqual([]);
  });
});
