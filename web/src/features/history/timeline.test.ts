import type { LoggedEvent } from '@handslag/contract/logged-event';
import { expect, test } from 'vitest';
import { between, dayAfter, stopOnDay, timelineOf } from './timeline.ts';

const event = (revision: number, occurredAt: string): LoggedEvent => ({
  id: `019a0000-0000-7000-8000-${String(revision).padStart(12, '0')}`,
  stream: 'partnership-x',
  revision: String(revision),
  position: String(revision),
  type: 'ActorJoined',
  schemaVersion: 1,
  data: {},
  hidden: {},
  meta: { recordedAt: occurredAt, occurredAt, recordedBy: '019a0000-0000-7000-8000-000000000001' },
});
const story = [
  event(1, '2026-01-08T09:00:00.000000Z'),
  event(2, '2026-01-10T09:00:00.000000Z'),
  // Recorded late: it happened before the entry ahead of it.
  event(3, '2026-01-09T09:00:00.000000Z'),
  event(4, '2026-01-14T23:30:00.000000Z'),
];

test('the clock of a replay never runs backwards', () => {
  const stops = timelineOf(story, 'Europe/Oslo');
  expect(stops.map(({ day }) => day)).toEqual(['2026-01-08', '2026-01-10', '2026-01-10', '2026-01-15']);
  expect(stops.map(({ dayNumber }) => dayNumber)).toEqual([0, 2, 2, 7]);
});

test('a day of the slider lands on the last entry so far', () => {
  const stops = timelineOf(story, 'Europe/Oslo');
  expect([0, 1, 2, 6, 7, 9].map((day) => stopOnDay(stops, day))).toEqual([0, 0, 2, 2, 3, 3]);
  expect(stopOnDay([], 3)).toBe(0);
});

test('the days of a slider are calendar days', () => {
  expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
});

test('what lies between two days counts both, by when it happened', () => {
  expect(between(story, '2026-01-09', '2026-01-10', 'Europe/Oslo').map(({ revision }) => revision)).toEqual([
    '2',
    '3',
  ]);
});
