import { expect, test } from 'vitest';
import { sampleRow } from './sample-row.ts';
import { sorted } from './sort.ts';

const reading = {
  actor: (id: string) => id,
  text: (text: string | { hidden: 'sealed' | 'erased' }) => (typeof text === 'string' ? text : ''),
};
const whats = ['Åpne døra', 'Avtale møte', 'Ærlig svar', 'Uke 10', 'Uke 9'];

test('texts are sorted as the reader’s language has it, numbers by their size', () => {
  const rows = whats.map((what) => sampleRow({ what }));
  expect(sorted(rows, 'what', false, reading, 'nb-NO').map(({ what }) => what)).toEqual([
    'Avtale møte',
    'Uke 9',
    'Uke 10',
    'Ærlig svar',
    'Åpne døra',
  ]);
});

test('what has no due date comes last', () => {
  const rows = [sampleRow({ due: null, dueAt: null, what: 'uten' }), sampleRow({ what: 'med' })];
  expect(sorted(rows, 'due', false, reading, 'nb-NO').map(({ what }) => what)).toEqual(['med', 'uten']);
});

test('equal rows keep one order, whichever they came in', () => {
  const rows = ['3', '1', '2'].map((commitmentId) => sampleRow({ commitmentId }));
  expect(sorted(rows, 'verdict', true, reading, 'nb-NO').map(({ commitmentId }) => commitmentId)).toEqual([
    '1',
    '2',
    '3',
  ]);
});
