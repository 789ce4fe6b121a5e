import { scaleUtc } from 'd3-scale';
import { expect, test } from 'vitest';
import { axisOf } from './axis.ts';

const axis = (from: string, to: string, width = 880) => {
  const x = scaleUtc()
    .domain([Date.parse(from), Date.parse(to)])
    .range([0, width]);
  const { ticks, format } = axisOf(x, width);
  return ticks.map((tick) => new Intl.DateTimeFormat('en', format).format(tick));
};

test('a case of a week has a label for a day, none twice', () => {
  const labels = axis('2026-11-22T09:12:00Z', '2026-11-29T09:12:00Z');
  expect(labels).toContain('Nov 23');
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.length).toBeGreaterThan(2);
});

test('a case of half a year has months', () => {
  expect(axis('2026-05-29T00:00:00Z', '2026-12-01T00:00:00Z').slice(0, 2)).toEqual(['Jun', 'Jul']);
});

test('a case of many years says the year', () => {
  const labels = axis('2021-03-01T00:00:00Z', '2026-12-01T00:00:00Z');
  expect(labels[0]).toMatch(/\d\d/);
  expect(new Set(labels).size).toBe(labels.length);
});
