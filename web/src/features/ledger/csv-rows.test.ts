import { expect, test } from 'vitest';
import { csvRows, type Writing } from './csv-rows.ts';
import { sampleRow } from './sample-row.ts';

const writing: Writing = {
  actor: (id) => id,
  text: (shown) => (typeof shown === 'string' ? shown : 'forseglet'),
  verdict: ({ verdict }) => verdict,
  timing: (timing) => timing,
  extent: (extent) => extent,
  yesNo: (value) => (value ? 'ja' : 'nei'),
};

test('every row has a cell under every heading; dates stay as they are kept', () => {
  const table = csvRows(
    [sampleRow({}), sampleRow({ what: { hidden: 'sealed' }, due: null })],
    writing,
    (key) => key,
  );
  const [heading = [], first = [], second = []] = table;
  expect(table.every((row) => row.length === heading.length)).toBe(true);
  expect(first[heading.indexOf('due')]).toBe('2026-03-10');
  expect(first[heading.indexOf('colSelfMade')]).toBe('ja');
  expect(second[heading.indexOf('what')]).toBe('forseglet');
  expect(second[heading.indexOf('due')]).toBeNull();
});
