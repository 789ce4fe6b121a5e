import type { CaseLog } from '@handslag/contract/questions/case-log';
import { expect, test } from 'vitest';
import { readableIn } from './readable.ts';

const event = (type: CaseLog['events'][number]['type'], occurredAt: string): CaseLog['events'][number] => ({
  id: '00000000-0000-7000-8000-000000000001',
  stream: 'case-00000000-0000-7000-8000-000000000001',
  revision: '0',
  position: '1',
  type,
  schemaVersion: 1,
  data: {},
  hidden: {},
  meta: { recordedAt: occurredAt, occurredAt, recordedBy: '00000000-0000-7000-8000-000000000002' },
  offers: [],
  correctable: [],
});

test('[AU62] what somebody would come to read is all that is recorded, by kind, from the day it first happened', () => {
  const events = [
    event('CaseOpened', '2026-02-02T09:00:00.000000Z'),
    event('NeedExpressed', '2026-01-30T09:00:00.000000Z'),
    event('CommitmentProposed', '2026-02-03T09:00:00.000000Z'),
    event('CommitmentAccepted', '2026-02-04T09:00:00.000000Z'),
    event('NoteAdded', '2026-02-05T09:00:00.000000Z'),
    event('MeetingHeld', '2026-02-06T09:00:00.000000Z'),
  ];
  expect(readableIn(events)).toEqual({
    n: 6,
    since: '2026-01-30T09:00:00.000000Z',
    promises: 1,
    decisions: 0,
    needs: 1,
    notes: 2,
  });
});
