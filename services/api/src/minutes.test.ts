import { expect, test } from 'vitest';
import { aJourney, aPartnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { newId } from './ids.ts';

test('[C52] [C53] [C54] a meeting’s minutes land in one append, with the meeting on each entry, or not at all', async () => {
  const service = await openService();
  const partnership = await aPartnership(service);
  const { partnershipId, actors, member } = partnership;
  const params = { partnershipId, caseId: await aJourney(partnership) };
  const meetingId = newId();
  const { voluntary, family } = actors;
  const promise = (due: string) => ({
    type: 'MakeCommitment' as const,
    commitmentId: newId(),
    debtor: voluntary,
    creditor: family,
    what: 'Ringe på fredag',
    due,
  });
  const meeting = {
    type: 'RecordMeeting' as const,
    meetingId,
    actors: [voluntary, family],
    participants: [member.personId],
    ledBy: member.personId,
    meaningful: [{ personId: member.personId, score: 8 }],
    note: 'Godt møte',
  };
  const note = { type: 'AddNote' as const, noteId: newId(), text: 'Husk tolk' };
  const before = await member.call('getCaseLog', { params });

  const overdue = { meetingId, commands: [meeting, note, promise('2020-01-01')] };
  expect(await member.problem('commandCase', { params, body: overdue })).toMatchObject({
    status: 409,
    command: 2,
  });
  expect(await member.call('getCaseLog', { params })).toEqual(before);

  const minutes = { meetingId, commands: [meeting, note, promise('2199-01-01')] };
  const idempotencyKey = newId();
  const landed = await member.call('commandCase', { params, body: minutes, idempotencyKey });
  expect(landed.events.map(({ type }) => type)).toEqual(['MeetingHeld', 'NoteAdded', 'CommitmentMade']);
  const after = await member.call('getCaseLog', { params });
  const added = after.events.slice(before.events.length);
  expect(added.map(({ meta }) => meta.meetingId)).toEqual([meetingId, meetingId, meetingId]);
  expect(new Set(added.map(({ meta }) => meta.recordedAt)).size).toBe(1);
  expect(Number(after.revision)).toBe(Number(before.revision) + 3);

  expect(await member.call('commandCase', { params, body: minutes, idempotencyKey })).toEqual(landed);
  expect((await member.call('getCaseLog', { params })).events).toHaveLength(after.events.length);
});
