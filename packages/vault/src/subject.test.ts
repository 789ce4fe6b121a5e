import { catalogue } from '@handslag/domain/catalogue';
import { expect, it } from 'vitest';
import { sealedFieldsOf, subjectOf } from './subject.ts';

const id = '0198c0de-0000-7000-8000-000000000001';

it('[V2] finds what is personal by the definition of the event, and nothing else', () => {
  const expressed = { type: 'NeedExpressed', data: { by: id, words: 'Ring oss' } } as const;
  expect(sealedFieldsOf(expressed, `case-${id}`)).toEqual([['words', 'Ring oss']]);
  const goal = { type: 'GoalAgreed', data: { goalId: id, goal: 'Ro i hverdagen' } } as const;
  expect(sealedFieldsOf(goal, `partnership-${id}`)).toEqual([]);
  expect(sealedFieldsOf(goal, `case-${id}`)).toEqual([['goal', 'Ro i hverdagen']]);
});

it('[V1] finds the names of people, whichever thing they are said of', () => {
  const names = Object.values(catalogue).flatMap(({ type, personalFields }) =>
    personalFields.filter((field) => /name|email/i.test(field)).map((field) => `${type}.${field}`),
  );
  expect(names).toEqual([
    'ActorRegistered.citizenName',
    'ActorRenamed.citizenName',
    'PersonRegistered.name',
    'PersonRegistered.email',
    'PersonDetailsChanged.name',
    'PersonDetailsChanged.email',
  ]);
});

it('[V4] seals under the thing itself, or under the person named', () => {
  const registered = { type: 'PersonRegistered', data: { language: 'nb', name: 'Kari' } } as const;
  expect(subjectOf(registered, `person-${id}`)).toBe(`person-${id}`);
  const scores = { potential: 1, dialogue: 1, ambition: 1, responsibility: 1, trust: 1, learning: 1 };
  const answered = { type: 'AssessmentAnswered', data: { personId: id, actorId: id, scores } } as const;
  expect(subjectOf(answered, 'assessment-x')).toBe(`person-${id}`);
  const step = { type: 'StepTaken', data: { personId: id, activity: 'Samtale' } } as const;
  expect(subjectOf(step, 'case-x')).toBe('case-x');
});
