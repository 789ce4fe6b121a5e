import { CommitmentRow } from '@handslag/contract/commitment';
import { expect, test } from 'vitest';
import { gather } from './gather.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const row = (n: number, dueAt: string | null = null): CommitmentRow =>
  CommitmentRow.parse({
    offers: [],
    commitmentId: id(n),
    caseId: id(900),
    caseTitle: 'Noor',
    debtor: id(901),
    creditor: id(902),
    what: `Promise ${n}`,
    due: null,
    dueAt,
    originalDue: null,
    verdict: 'open',
    timing: null,
    originalTiming: null,
    condition: null,
    outlook: null,
    waitsFor: null,
    waitsOn: null,
    proposedChange: null,
    renegotiatedBefore: 0,
    renegotiatedAfter: 0,
    extent: null,
    reported: null,
    origin: 'own',
    attested: false,
    selfMade: false,
    imported: false,
    lateRecordedDays: 0,
    proposedAt: '2026-01-01T00:00:00.000000Z',
    boundAt: null,
    fulfilledAt: null,
    endedAt: null,
    events: [],
  });
const numbers = (rows: readonly CommitmentRow[]) => rows.map(({ what }) => what);

test('each promise lies in one place: where it asks most', () => {
  const gathered = gather({
    answers: [row(1)],
    overdue: [row(2)],
    dueSoon: [row(3)],
    iOwe: [row(1), row(2), row(4)],
    owedToUs: [row(1), row(3), row(5)],
  });
  expect(numbers(gathered.answers)).toEqual(['Promise 1']);
  expect(numbers(gathered.due)).toEqual(['Promise 2', 'Promise 3']);
  expect(numbers(gathered.iOwe)).toEqual(['Promise 4']);
  expect(numbers(gathered.owedToUs)).toEqual(['Promise 5']);
});

test('what is due first stands first, and what has no due date last', () => {
  const gathered = gather({
    answers: [],
    overdue: [],
    dueSoon: [],
    iOwe: [row(1), row(2, '2026-05-01T21:59:59.999999Z'), row(3, '2026-04-01T21:59:59.999999Z')],
    owedToUs: [],
  });
  expect(numbers(gathered.iOwe)).toEqual(['Promise 3', 'Promise 2', 'Promise 1']);
});
