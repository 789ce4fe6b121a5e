import * as specification from '@handslag/testing/case-specification';
import { cast, entryId, foundedStory, testId } from '@handslag/testing/partnership-story';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../../catalogue.ts';
import { correctable } from '../correct.ts';

const { follows, given, givenId, refused } = specification;
const questionId = testId(900);
const ask = { type: 'AskQuestion', questionId, about: givenId(0), text: 'Kvifor vi?' };
const answer = { type: 'AnswerQuestion', questionId, text: 'Familien bad om det' };
const asked: SaidEvent = { type: 'QuestionAsked', data: { questionId, about: givenId(0), text: ask.text } };
const answered: SaidEvent = { type: 'QuestionAnswered', data: { questionId, text: answer.text } };

describe('a question about an entry of a case', () => {
  it('[O15] is asked by anybody who may record there, about an entry of the same case', () => {
    for (const by of [s.kari, s.mats, s.astrid])
      expect(given(...s.journey).when(ask, { by })).toEqual(follows(asked));
    expect(given(...s.journey).when({ ...ask, about: givenId(99) }, { by: s.mats })).toEqual(
      refused('not-found', { eventId: givenId(99) }),
    );
    expect(given(...s.journey).when(ask, { by: s.eva })).toEqual(refused('role-forbids'));
    expect(given(...s.journey).when(ask, { by: s.bodil })).toEqual(refused('case/not-involved'));
    expect(given(...s.journey, asked).when(ask, { by: s.mats })).toEqual(
      refused('already-exists', { id: questionId }),
    );
  });

  it('[O16] is answered once; what the answer lacks is asked anew, about the answer too', () => {
    const story = given(...s.journey, asked);
    for (const by of [s.kari, s.siri, s.astrid])
      expect(story.when(answer, { by })).toEqual(follows(answered));
    const over = given(...s.journey, asked, answered);
    expect(over.when(answer, { by: s.siri })).toEqual(refused('question/answered'));
    expect(given(...s.journey).when(answer, { by: s.siri })).toEqual(
      refused('not-found', { id: questionId }),
    );
    const again = { ...ask, questionId: testId(901), about: givenId(s.journey.length + 1) };
    expect(over.when(again, { by: s.mats })).toMatchObject({ ok: true });
  });

  it('[O17] is asked and answered when the case is closed too, and mended like any text', () => {
    const closed: SaidEvent = { type: 'CaseClosed', data: {} };
    expect(given(...s.journey, closed).when(ask, { by: s.mats })).toEqual(follows(asked));
    expect(given(...s.journey, asked, closed).when(answer, { by: s.mats })).toEqual(follows(answered));
    expect(correctable('QuestionAsked')).toEqual(['text']);
    expect(correctable('QuestionAnswered')).toEqual(['text']);
    const erased: SaidEvent = { type: 'CaseErased', data: { reason: 'Bad om det', legalBasis: 'GDPR' } };
    expect(given(...s.journey, erased).when(ask, { by: s.kari })).toEqual(refused('erased'));
  });
});

describe('a question about an entry of the partnership', () => {
  const about = entryId(0);

  it('[O15] is asked by a coordinator, or a member for an actor, about an entry of the partnership itself', () => {
    for (const by of [cast.coordinator, cast.member, cast.informer])
      expect(foundedStory().say(by, { ...ask, about })).toMatchObject({ ok: true });
    for (const by of [cast.evaluator, cast.citizen])
      expect(foundedStory().say(by, { ...ask, about })).toEqual(refused('role-forbids'));
    expect(foundedStory().say(cast.stranger, { ...ask, about })).toEqual(refused('not-a-member'));
    expect(foundedStory().say(cast.member, { ...ask, about: givenId(99) })).toEqual(
      refused('not-found', { eventId: givenId(99) }),
    );
  });

  it('[O16] is answered once', () => {
    const story = foundedStory();
    expect(story.say(cast.coordinator, answer)).toEqual(refused('not-found', { id: questionId }));
    story.say(cast.informer, { ...ask, about });
    expect(story.say(cast.informer, { ...ask, about })).toEqual(
      refused('already-exists', { id: questionId }),
    );
    expect(story.say(cast.evaluator, answer)).toEqual(refused('role-forbids'));
    expect(story.say(cast.coordinator, answer)).toMatchObject({ ok: true });
    expect(story.say(cast.member, answer)).toEqual(refused('question/answered'));
  });
});
