import type { Offer } from '@handslag/domain/offer';
import { streamOf } from '@handslag/domain/shared/envelope';
import { expect, test } from 'vitest';
import { readDesk } from '../desk/queries.ts';
import {
  groupPlace,
  jointPlan,
  newcomer,
  openQuestion,
  rule,
  sightOf,
  tellJourney,
} from '../test-data/journey.ts';
import { readerOf, viewsOf } from '../test-data/open.ts';
import { caseId, health, id, on, partnershipId, person, school, type Story } from '../test-data/story.ts';
import { readOnBoard } from './on-board.ts';
import { readOnboarding } from './queries.ts';
import { nothingToSay } from '../shared/offering.ts';

const partnership = streamOf('partnership', partnershipId);
const lesson = id(12, 1);
const sight = { personId: newcomer, level: 'full' } as const;
const now = on('2026-02-20');

async function tellNewcomer(): Promise<Story> {
  const story = await tellJourney();
  const { tell } = story;
  const at = '2026-02-10';
  await tell(partnership, 'PurposeRestated', { purpose: 'Én plan', why: 'Vi lærte' }, { at });
  await tell(partnership, 'LessonNoted', { lessonId: lesson, text: 'Si fra', origin: 'inside' }, { at });
  const revised = { ruleId: rule, text: 'Svar innen to dager', why: 'Det glapp' };
  await tell(partnership, 'RuleRevised', { ...revised, lessonId: lesson, decisionId: jointPlan }, { at });
  const stood = { actorId: health, personId: person, function: 'Leder', mandate: 'decide' } as const;
  await tell(partnership, 'RepresentativeAppointed', stood, { at: '2026-01-02' });
  await tell(
    partnership,
    'RepresentativeStoodDown',
    { actorId: health, personId: person, successor: newcomer },
    { at },
  );
  const round = streamOf('assessment', id(10, 1));
  await tell(round, 'AssessmentOpened', { closesOn: '2026-02-12', naming: 'open' }, { at });
  const next = streamOf('assessment', id(10, 2));
  await tell(next, 'AssessmentOpened', { closesOn: '2026-06-12', naming: 'open' }, { at });
  return story;
}

test('[O1] tells somebody who comes new for an actor what they should know', async () => {
  const story = await tellNewcomer();
  const views = await viewsOf(story);
  const found = await readOnboarding(views, readerOf(story), partnershipId, health, sight, { now });
  expect(found).toMatchObject({
    purpose: {
      need: 'Ingen skal vente',
      purposes: [{ text: 'Ett forløp for hver familie' }, { text: 'Én plan', why: 'Vi lærte' }],
    },
    people: {
      actors: [{ actorId: school }, { actorId: health, links: [{ personId: newcomer }] }],
      predecessors: [{ personId: person, successor: newcomer, mandate: 'decide' }],
    },
    rules: [
      {
        text: 'Svar innen to dager',
        decision: { decisionId: jointPlan, title: 'Én plan' },
        lesson: { lessonId: lesson, text: 'Si fra' },
      },
    ],
    commitments: { owes: [{ commitmentId: groupPlace, verdict: 'overdue' }], owed: [] },
    decisions: [{ decisionId: jointPlan, readDifferently: true }],
    lessons: [{ lessonId: lesson }],
    assessment: { assessmentId: id(10, 1) },
    next: { assessment: { assessmentId: id(10, 2) }, decisions: [{ decisionId: openQuestion }, {}] },
  });
  expect(found?.people.handovers).toHaveLength(2);
  expect(await readOnboarding(views, readerOf(story), partnershipId, id(3, 9), sight)).toBeUndefined();
});

test('[O2] [O3] each ticks off parts for themselves; the coordinator sees who is on board', async () => {
  const story = await tellNewcomer();
  const before = await story.log.head();
  const read = { personId: newcomer, upToPosition: String(before), part: 'rules' };
  await story.tell(partnership, 'HistoryRead', read, { at: '2026-02-12' });
  const views = await viewsOf(story);
  const reader = readerOf(story);
  const found = await readOnboarding(views, reader, partnershipId, health, sight, { now });
  expect(found?.parts).toContainEqual({
    part: 'rules',
    readAt: on('2026-02-12'),
    upTo: String(before),
  });
  expect(found?.parts.filter(({ readAt }) => readAt !== null)).toHaveLength(1);
  const other = { ...sight, personId: person };
  const others = await readOnboarding(views, reader, partnershipId, health, other, { now });
  expect(others?.parts.every(({ readAt }) => readAt === null)).toBe(true);

  expect(readOnBoard(views, reader, partnershipId)?.people).toMatchObject([
    { personId: person, storyReadTo: null },
    { personId: newcomer, actors: [health], storyReadTo: null },
  ]);
  const ticked = readOnBoard(views, reader, partnershipId)?.people[1]?.parts ?? [];
  expect(ticked.filter(({ readAt }) => readAt !== null).map(({ part }) => part)).toEqual(['rules']);
  // A part that was ticked off is not the story: what is new there is still new.
  expect((await readDesk(views, reader, partnershipId, newcomer))?.newSince).toBeGreaterThan(10);
});

test('[O18] shows what the reader or the actor asked: what waits for an answer first, as far as the reader sees', async () => {
  const story = await tellNewcomer();
  const [first, second, others] = [id(13, 1), id(13, 2), id(13, 3)];
  const when = { at: '2026-02-11', onBehalfOf: health };
  const about = await story.inCase('StepTaken', { activity: 'Samtale' }, { at: '2026-02-10' });
  const revised = id(9, 1);
  await story.tell(
    partnership,
    'QuestionAsked',
    { questionId: first, about: revised, text: 'Hvorfor to?' },
    when,
  );
  await story.inCase('QuestionAsked', { questionId: second, about, text: 'Hva ble sagt?' }, when);
  const elsewhere = { questionId: others, about: revised, text: 'Og vi?' };
  await story.tell(partnership, 'QuestionAsked', elsewhere, { at: '2026-02-11', onBehalfOf: school });
  await story.tell(
    partnership,
    'QuestionAnswered',
    { questionId: first, text: 'Det holdt' },
    { at: '2026-02-12' },
  );
  const views = await viewsOf(story);
  const ask = async (reader = readerOf(story), moment: object = { now }) =>
    (await readOnboarding(views, reader, partnershipId, health, sight, moment))?.questions;
  const open = { questionId: second, about, caseId, askedBy: person, text: 'Hva ble sagt?', answer: null };
  const over = { questionId: first, about: revised, caseId: null, text: 'Hvorfor to?' };
  expect(await ask()).toMatchObject([open, { ...over, answer: { answeredBy: person, text: 'Det holdt' } }]);
  expect(await ask(readerOf(story), { at: on('2026-02-11'), now })).toMatchObject([
    { ...over, answer: null },
    open,
  ]);

  const outside = { sight: sightOf('none'), opener: story.safe.opener, offering: nothingToSay };
  expect((await ask(outside))?.map(({ questionId }) => questionId)).toEqual([first]);
  const structure = { sight: sightOf('structure'), opener: story.safe.opener, offering: nothingToSay };
  expect(await ask(structure)).toMatchObject([{ text: { hidden: 'sealed' } }, over]);

  const own = { ...sight, personId: person };
  const asked = await readOnboarding(views, readerOf(story), partnershipId, school, own, { now });
  expect(asked?.questions.map(({ questionId }) => questionId).toSorted()).toEqual([first, second, others]);
});

const may = (say: 'AskQuestion' | 'AnswerQuestion'): Offer[] => [{ say, as: null, ground: 'own' }];

test('[O18] shows open questions of others that the reader may answer, and where the reader may ask', async () => {
  const story = await tellNewcomer();
  const others = { questionId: id(13, 3), about: id(9, 1), text: 'Og vi?' };
  await story.tell(partnership, 'QuestionAsked', others, { at: '2026-02-11', onBehalfOf: school });
  const views = await viewsOf(story);
  const offering = {
    ...nothingToSay,
    partnership: {
      ...nothingToSay.partnership,
      entry: () => may('AskQuestion'),
      question: () => may('AnswerQuestion'),
    },
  };
  const read = (reader = readerOf(story)) =>
    readOnboarding(views, reader, partnershipId, health, sight, { now: on('2030-01-01') });
  const silent = await read();
  expect([silent?.questions, silent?.asking]).toEqual([[], []]);
  const answering = await read({ ...readerOf(story), offering });
  expect(answering?.questions).toMatchObject([{ text: 'Og vi?', offers: may('AnswerQuestion') }]);
  const asked = answering?.asking.map(({ eventId }) => eventId);
  expect(asked).toEqual([
    ...(answering?.purpose.purposes ?? []).map(({ eventId }) => eventId),
    ...(answering?.lessons ?? []).map(({ eventId }) => eventId),
  ]);
  expect(asked).toHaveLength(3);
});
