import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('quotes what would break a row', () => {
  expect(toCsv([['a,b', 'say "hi"', 'two\nlines', 'plain', null, -2.5]])).toBe(
    '\uFEFF"a,b","say ""hi""","two\nlines",plain,,-2.5\r\n',
  );
});

test('text never becomes a formula; a number stays a number', () => {
  const cells = ['=1+1', '+47 900', '-x', '@SUM(A1)', '\t=1', ' =1', '＝1'];
  const [line = ''] = toCsv([cells]).slice(1).split('\r\n');
  for (const cell of line.split(',')) expect(cell.startsWith("'")).toBe(true);
  expect(toCsv([[-1]])).toBe('\uFEFF-1\r\n');
});

test('a carriage return that begins a cell is both defused and quoted', () => {
  expect(toCsv([['\r=1']])).toBe('\uFEFF"\'\r=1"\r\n');
});
