import { follows, given, own, refused, told } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import { caseGate } from './gate.ts';

const { library, municipality, promise: commitmentId } = s;
const outside = s.proposed({ debtor: library, proposedBy: municipality });
const story = given(...s.journey, outside);
const gate = (types: { type: string }[], by = s.bodil) =>
  caseGate(
    types,
    story.state,
    { by, partnershipId: s.partnershipId, recordedAt: s.MONDAY },
    { partnership: s.samplePartnership },
  );

describe('an actor outside the case that is party to a promise', () => {
  it('[AU60] answers for it, and says nothing else there', () => {
    const accept = { type: 'AcceptCommitment', commitmentId };
    expect(gate([accept])).toBeUndefined();
    expect(story.when(accept, { by: s.bodil })).toEqual(
      follows({ type: 'CommitmentAccepted', data: { commitmentId, by: library } }),
    );
    const note = { type: 'AddNote', noteId: s.testId(500), text: 'Vi er her' };
    expect(gate([note])).toBe('access/not-found');
    expect(gate([accept, note])).toBe('access/not-found');
    expect(story.when(note, { by: s.bodil })).toEqual(refused('case/not-involved'));
  });

  it('[AU60] does not come into the case by its yes', () => {
    const after = given(...s.journey, outside, {
      type: 'CommitmentAccepted',
      data: { commitmentId, by: library },
    });
    expect(after.state.actors.has(library)).toBe(false);
  });

  it('[AU60] says whether what was told for it is right', () => {
    const taken = told(library, { type: 'CommitmentAccepted', data: { commitmentId, by: library } });
    const eventId = '00000000-0000-7000-8000-000000000000';
    const after = given(...s.journey, own(municipality, outside), taken);
    const [toldId = eventId] = after.state.told.keys();
    expect(
      after.when({ type: 'ContestStatement', eventId: toldId, why: 'Aldri sagt' }, { by: s.bodil }).ok,
    ).toBe(true);
    expect(after.when({ type: 'ContestStatement', eventId, why: 'Aldri sagt' }, { by: s.bodil })).toEqual(
      refused('case/not-involved'),
    );
  });
});

describe('an actor outside the case that is offered a handover', () => {
  it('[AU61] [H11] comes in by taking the case over, and not by taking over a task', () => {
    const accept = { type: 'AcceptHandover', handoverId: s.offer, readBack: 'Vi tek saka' };
    const accepted = {
      type: 'HandoverAccepted' as const,
      data: { handoverId: s.offer, readBack: 'Vi tek saka' },
    };
    expect(given(...s.journey, s.offered({ to: library })).when(accept, { by: s.bodil })).toEqual(
      follows({ type: 'ActorInvolved', data: { actorId: library } }, accepted),
    );
    const task = s.offered({ to: library, scope: 'task' });
    expect(given(...s.journey, task).when(accept, { by: s.bodil })).toEqual(follows(accepted));
    expect(given(...s.journey, task, s.taken).state.actors.has(library)).toBe(false);
  });
});
