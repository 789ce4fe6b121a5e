import { cast, foundedStory, NOW, testId } from '@handslag/testing/partnership-story';
import * as testing from '@handslag/testing/say';
import { describe, expect, it } from 'vitest';
import { AssessmentCommand } from './commands.ts';
import { assessmentDecider } from './decider.ts';
import { evolveAssessment } from './evolve.ts';
import { noAssessment, type AssessmentState } from './state.ts';

const { coordinator, member, informer, evaluator, citizen, stranger, municipality, school, outsider } = cast;
const partnership = foundedStory().state;
const scores = { potential: 7, dialogue: 6, ambition: 5, responsibility: 4, trust: 3, learning: 10 };
const open = { type: 'OpenAssessment', closesOn: '2026-03-09', naming: 'open' };
const close = { type: 'CloseAssessment' };
const answer = (personId: string, actorId: string = municipality) => ({
  type: 'AnswerAssessment',
  personId,
  actorId,
  scores,
});
const talk = { type: 'NoteConversation', dimension: 'trust', text: 'Vi mener ulike ting med tillit' };
const refusal = (code: string) => ({ ok: false, refusal: { code } });
const done = { ok: true };

const decide = (state: AssessmentState, by: string, command: object, more: object = {}) =>
  testing.say(
    assessmentDecider,
    AssessmentCommand.parse(command),
    state,
    { by, recordedAt: NOW, occurredAt: NOW, ...more },
    { partnership },
  );

/** An assessment of which these have said something; each saying is one that lands. */
function told(...sayings: [by: string, command: object][]): AssessmentState {
  return sayings.reduce((state, [by, command], i) => {
    const answered = decide(state, by, command);
    if (!answered.ok) throw new Error(answered.refusal.code);
    const meta = { causationId: testId(800 + i), partnershipId: cast.partnership };
    return answered.events.reduce((before, event) => evolveAssessment(before, { ...event, meta }), state);
  }, noAssessment);
}
const opened = told([coordinator, open]);
const closed = told([coordinator, open], [coordinator, close]);
const onTheLastDay = { recordedAt: '2026-03-09T22:59:59.999999Z' };
const onTheDayAfter = { recordedAt: '2026-03-09T23:00:00.000000Z' };

describe('an assessment', () => {
  it('[A1] is opened once, by a coordinator, for days to come', () => {
    expect(decide(noAssessment, coordinator, { ...open, closesOn: '2026-03-02' })).toMatchObject(done);
    expect(decide(noAssessment, coordinator, { ...open, closesOn: '2026-03-01' })).toMatchObject(
      refusal('closes-in-the-past'),
    );
    expect(decide(noAssessment, member, open)).toMatchObject(refusal('role-forbids'));
    expect(decide(opened, coordinator, open)).toMatchObject(refusal('already-exists'));
    for (const command of [close, talk, answer(coordinator)])
      expect(decide(noAssessment, coordinator, command)).toMatchObject(refusal('not-found'));
  });

  it('[A2] is answered by every member, each for themselves', () => {
    for (const [by, actor] of [
      [member, municipality],
      [evaluator, school],
      [coordinator, school],
      [citizen, cast.family],
    ] as const)
      expect(decide(opened, by, answer(by, actor))).toMatchObject(done);
    expect(decide(opened, coordinator, answer(member))).toMatchObject(refusal('only-for-oneself'));
    expect(decide(opened, stranger, answer(stranger))).toMatchObject(refusal('not-a-member'));
  });

  it('[A3] is answered for an actor that takes part, and by its representatives for that one', () => {
    expect(decide(opened, member, answer(member, outsider))).toMatchObject(
      refusal('actor-not-in-partnership'),
    );
    expect(decide(opened, member, answer(member, school))).toMatchObject(refusal('not-your-actor'));
  });

  it('[A4] takes six scores from 0 to 10, no fewer, no others', () => {
    const { trust, ...five } = scores;
    for (const bad of [
      five,
      { ...scores, trust: 11 },
      { ...five, trust: 2.5 },
      { ...scores, luck: trust },
      {},
    ])
      expect(AssessmentCommand.safeParse({ ...answer(member), scores: bad }).success).toBe(false);
    expect(AssessmentCommand.safeParse(answer(member)).success).toBe(true);
  });

  it('[A5] lets an answer replace the earlier one while it is open', () => {
    const state = told([coordinator, open], [member, answer(member)], [member, answer(member)]);
    expect([...state.answered]).toEqual([member]);
    expect(decide(state, member, answer(member))).toMatchObject(done);
  });

  it('[A6] takes no answer after its last day, where the partnership is, or when it is closed', () => {
    expect(decide(opened, member, answer(member), onTheLastDay)).toMatchObject(done);
    expect(decide(opened, member, answer(member), onTheDayAfter)).toMatchObject(refusal('assessment-closed'));
    expect(decide(closed, member, answer(member))).toMatchObject(refusal('assessment-closed'));
  });

  it('[A6] is not answered late by saying that it was earlier, except by an import', () => {
    const late = { ...onTheDayAfter, occurredAt: NOW };
    expect(decide(opened, member, answer(member), late)).toMatchObject(refusal('assessment-closed'));
    expect(decide(opened, stranger, answer(member), { ...late, source: 'import' })).toMatchObject(done);
  });

  it('[A7] is closed once, by a coordinator', () => {
    expect(decide(opened, member, close)).toMatchObject(refusal('role-forbids'));
    expect(decide(closed, coordinator, close)).toMatchObject(refusal('assessment-closed'));
  });

  it('[A8] is talked about when everybody has answered alone', () => {
    expect(decide(opened, coordinator, talk)).toMatchObject(refusal('assessment-still-open'));
    expect(decide(closed, informer, talk)).toMatchObject(done);
    expect(decide(opened, informer, talk, onTheDayAfter)).toMatchObject(done);
    expect(decide(closed, evaluator, talk)).toMatchObject(refusal('role-forbids'));
  });

  it('[A9] refuses a time after now', () => {
    const later = { occurredAt: '2026-03-03T09:00:00.000000Z' };
    expect(decide(opened, member, answer(member), later)).toMatchObject(refusal('in-the-future'));
  });

  it('[A10] is not there for another partnership', () => {
    const foreign = { ...opened, partnershipId: testId(3) };
    for (const command of [close, answer(coordinator, school), { ...open }])
      expect(decide(foreign, coordinator, command)).toMatchObject(refusal('not-found'));
  });

  it('knows what has landed', () => {
    expect([...closed.handled.keys()]).toEqual([testId(800), testId(801)]);
  });
});
