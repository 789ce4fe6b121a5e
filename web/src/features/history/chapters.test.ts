import { expect, test } from 'vitest';
import { gathered, sectionsOf, type StoryEntry, type Turn } from './chapters.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const at = '2026-01-08T09:00:00.000000Z';
const event = (position: string): StoryEntry => ({
  id,
  stream: 'partnership-x',
  revision: position,
  position,
  type: 'ActorJoined',
  schemaVersion: 1,
  data: {},
  hidden: {},
  offers: [],
  correctable: [],
  meta: { recordedAt: at, occurredAt: at, recordedBy: id },
});
const turn = (position: string): Turn => ({ turn: 'purpose', eventId: id, position, at, entries: 1 });

test('entries stand under the last turning point before them', () => {
  const sections = sectionsOf(
    [turn('2'), turn('5'), turn('6'), turn('9')],
    ['1', '2', '4', '6', '7', '10'].map(event),
  );
  expect(sections.map((one) => [one.turn?.position, one.events.map((e) => e.position)])).toEqual([
    [undefined, ['1']],
    ['2', ['2', '4']],
    ['6', ['6', '7']],
    ['9', ['10']],
  ]);
});

test('positions are compared as numbers, not as text', () => {
  expect(
    sectionsOf([turn('9'), turn('10')], [event('9'), event('10')]).map((one) => one.turn?.position),
  ).toEqual(['9', '10']);
});

test('turning points of one day are one chapter, called after the first', () => {
  const next = { ...turn('9'), at: '2026-03-01T09:00:00.000000Z' };
  const chapters = gathered([turn('2'), turn('5'), next], (instant) => instant.slice(0, 10));
  expect(chapters.map(({ position, entries }) => [position, entries])).toEqual([
    ['2', 2],
    ['9', 1],
  ]);
});
