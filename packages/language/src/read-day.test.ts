import { describe, expect, it } from 'vitest';
import { readDay, weekOf } from './read-day.ts';

/** A Thursday. */
const today = '2026-11-26';
const ahead = (text: string) => readDay(text, { today, lies: 'ahead' })?.date;
const behind = (text: string) => readDay(text, { today, lies: 'behind' })?.date;

describe('a day as people write it', () => {
  it.each([
    ['27.11', '2026-11-27'],
    ['27.11.', '2026-11-27'],
    ['27.11.2027', '2027-11-27'],
    ['1.3', '2027-03-01'],
    ['271126', '2026-11-27'],
    ['31122026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['2027-01-15', '2027-01-15'],
    ['3/12', '2026-12-03'],
    ['27. november', '2026-11-27'],
    ['3 december 2026', '2026-12-03'],
    ['3rd december', '2026-12-03'],
    ['fre', '2026-11-27'],
    ['Fredag', '2026-11-27'],
    ['tor', '2026-12-03'],
    ['laurdag', '2026-11-28'],
    ['+14', '2026-12-10'],
    ['om to uker', '2026-12-10'],
    ['om två veckor', '2026-12-10'],
    ['innen en uke', '2026-12-03'],
    ['in 3 days', '2026-11-29'],
    ['om en måned', '2026-12-26'],
    ['uke 49', '2026-12-04'],
    ['vecka 49', '2026-12-04'],
    ['uke 53', '2027-01-01'],
    ['uke 3', '2027-01-22'],
    ['før 1.12', '2026-11-30'],
    ['före 1 december', '2026-11-30'],
    ['ut måneden', '2026-11-30'],
    ['utgangen av januar', '2027-01-31'],
    ['i morgen', '2026-11-27'],
    ['innen fredag', '2026-11-27'],
    ['senast 3 december', '2026-12-03'],
    ['29.2', '2028-02-29'],
  ])('%s lies ahead on %s', (text, date) => expect(ahead(text)).toBe(date));

  it.each([
    ['27.11', '2025-11-27'],
    ['26.11', '2026-11-26'],
    ['fre', '2026-11-20'],
    ['tor', '2026-11-26'],
    ['i går', '2026-11-25'],
    ['for tre dager siden', '2026-11-23'],
    ['för två veckor sedan', '2026-11-12'],
    ['3 days ago', '2026-11-23'],
    ['-7', '2026-11-19'],
    ['uke 40', '2026-10-02'],
  ])('%s lies behind on %s', (text, date) => expect(behind(text)).toBe(date));

  it('takes a time of day, alone or after a day', () => {
    const from = { today, lies: 'ahead' } as const;
    expect(readDay('kl 12', from)).toEqual({ date: today, time: '12:00' });
    expect(readDay('fre kl. 9.30', from)).toEqual({ date: '2026-11-27', time: '09:30' });
    expect(readDay('27.11.2026 08:05', from)).toEqual({ date: '2026-11-27', time: '08:05' });
    expect(readDay('kl 25', from)).toBeUndefined();
  });

  it.each(['', 'snart', 'før jul', '31.2', '32.1', '00.00', 'uke 54', '12345', 'neste fredag'])(
    'does not guess at «%s»',
    (text) => expect(ahead(text)).toBeUndefined(),
  );

  it('counts weeks as the north does', () => {
    expect(['2026-01-01', '2026-12-31', '2027-01-01', '2027-01-04', '2026-11-26'].map(weekOf)).toEqual([
      1, 53, 53, 1, 48,
    ]);
  });
});
