import { describe, expect, test } from 'vitest';
import { assert, integer, nat, property } from 'fast-check';
import { codec, type NewEvent, UnreadableEvent, UnwritableEvent } from './codec.ts';
import { checksumOf } from './shared/checksum.ts';

const id = '0198c0de-0001-7000-8000-000000000061';
const place = { stream: `case-${id}`, revision: 0n, position: 7n };
const event: NewEvent = {
  id,
  type: 'StageEntered',
  data: { stage: 'Oppfølging på skolen' },
  schemaVersion: 1,
  meta: {
    recordedAt: '2026-03-02T09:01:00.000000Z',
    occurredAt: '2026-03-02T09:01:00.000000Z',
    recordedBy: id,
    partnershipId: id,
    caseId: id,
    correlationId: id,
    causationId: id,
  },
};

test('the checksum is that of ISO 3309', () => {
  expect(checksumOf('123456789')).toBe('cbf43926');
  expect(checksumOf('')).toBe('00000000');
});

describe('[AU145] an event is read only as it was recorded', () => {
  const kept = codec.encode(event);

  test('unchanged, it is read', () => {
    expect(codec.decode({ ...kept, ...place })).toEqual({ ...event, ...place });
  });

  test('with any one byte changed, it is named and not read', () => {
    const bytes = Buffer.from(kept.body);
    assert(
      property(nat(bytes.length - 1), integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (bytes[at] ?? 0) ^ change;
        expect(() => codec.decode({ ...kept, body: changed.toString(), ...place })).toThrow(UnreadableEvent);
      }),
      { numRuns: 2000 },
    );
  });

  test('under another id or type it is not read either', () => {
    const other = '0198c0de-0001-7000-8000-000000000062';
    expect(() => codec.decode({ ...kept, ...place, id: other })).toThrow('at position 7');
    expect(() => codec.decode({ ...kept, ...place, type: 'NoteAdded' })).toThrow(UnreadableEvent);
  });

  test('an event from before there were checksums is read', () => {
    const body = kept.body.replace(/,"sum":"[0-9a-f]{8}"\}$/, '}');
    expect(codec.decode({ ...kept, body, ...place }).data).toEqual(event.data);
  });
});

test('nothing is written that could not be read again', () => {
  for (const stage of ['', ' ', 'x'.repeat(201), 'a\u0000b', 'a\u0007b', '\uD83D']) {
    const bad: NewEvent = { ...event, type: 'StageEntered', data: { stage } };
    expect(() => codec.encode(bad)).toThrow(UnwritableEvent);
  }
});
