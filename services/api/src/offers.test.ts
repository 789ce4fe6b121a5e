import type { Offer } from '@handslag/contract/offer';
import { expect, test } from 'vitest';
import { aJourney, aPartnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import type { Browser } from './fixtures/service.ts';
import { newId } from './ids.ts';

const says = (offers: readonly Offer[]) => offers.map(({ say, as, ground }) => ({ say, as, ground }));

async function setting() {
  const service = await openService();
  const partnership = await aPartnership(service);
  const { partnershipId, actors } = partnership;
  const caseId = await aJourney(partnership);
  const params = { partnershipId, caseId };
  const promise = async () => {
    const commitmentId = newId();
    const terms = { debtor: actors.voluntary, creditor: actors.family, what: 'Følge til treningen' };
    await partnership.member.call('commandCase', {
      params,
      body: { commands: [{ type: 'MakeCommitment', commitmentId, ...terms }] },
    });
    return commitmentId;
  };
  const pageOf = (browser: Browser) => browser.call('getCase', { params });
  const rowOf = async (browser: Browser, commitmentId: string) =>
    (await pageOf(browser)).commitments.find((row) => row.commitmentId === commitmentId);
  return { ...partnership, params, promise, pageOf, rowOf };
}

test('[P30] a promise of which a part is reported is offered to be reported whole, and so it is finished', async () => {
  const { member, citizen, actors, params, promise, rowOf } = await setting();
  const commitmentId = await promise();
  const report = (part: 'partial' | 'whole') =>
    member.call('commandCase', {
      params,
      body: { commands: [{ type: 'ReportFulfilment', commitmentId, part, onBehalfOf: actors.voluntary }] },
    });
  await report('partial');
  const partly = await rowOf(member, commitmentId);
  const whole = { say: 'ReportFulfilment', as: actors.voluntary, ground: 'own' };
  expect(partly && says(partly.offers)).toContainEqual(whole);
  await report('whole');
  const claimed = await rowOf(member, commitmentId);
  expect(claimed && says(claimed.offers)).not.toContainEqual(whole);
  const asked = await rowOf(citizen, commitmentId);
  expect(asked?.offers[0]).toEqual({ say: 'ConfirmFulfilment', as: actors.family, ground: 'own' });
});

test('what is offered is offered to whom it would be taken from: nothing to whoever may not record', async () => {
  const { evaluator, coordinator, member, params, promise, pageOf, rowOf } = await setting();
  const commitmentId = await promise();
  const read = await pageOf(evaluator);
  expect(read.offers).toEqual([]);
  expect((await rowOf(evaluator, commitmentId))?.offers).toEqual([]);
  expect((await evaluator.call('getDirectory', { params })).offers.map(({ say }) => say)).toEqual([
    'MarkHistoryRead',
  ]);
  expect((await pageOf(member)).offers.map(({ say }) => say)).toEqual(
    expect.arrayContaining(['MakeCommitment', 'AddNote', 'InvolveActor', 'CloseCase']),
  );
  expect((await member.call('getDirectory', { params })).offers.map(({ say }) => say)).not.toContain(
    'AdmitMember',
  );
  expect((await coordinator.call('getDirectory', { params })).offers.map(({ say }) => say)).toEqual(
    expect.arrayContaining([
      'OpenCase',
      'OpenAssessment',
      'AgreeRule',
      'AdmitMember',
      'JoinActor',
      'NoteLesson',
    ]),
  );
});

test('whoever looks back is offered nothing', async () => {
  const { member, params, promise } = await setting();
  await promise();
  const at = new Date(Date.now() + 1000).toISOString();
  const page = await member.call('getCase', { params, query: { at } });
  expect(page.offers).toEqual([]);
  expect(page.commitments.flatMap(({ offers }) => offers)).toEqual([]);
});

test('an entry says which of its fields may be corrected, dates too, and by whom', async () => {
  const { member, citizen, actors, params } = await setting();
  const decisionId = newId();
  await member.call('commandCase', {
    params,
    body: {
      commands: [
        {
          type: 'MakeDecision',
          decisionId,
          decidedBy: [actors.voluntary],
          level: 'operative',
          title: 'Tirsdager',
          what: 'Vi møtes tirsdager',
          reviewOn: '2030-01-01',
        },
      ],
    },
  });
  const entry = async (browser: Browser) =>
    (await browser.call('getCaseLog', { params })).events.find(({ type }) => type === 'DecisionMade');
  const own = await entry(member);
  expect(own?.correctable).toEqual(expect.arrayContaining(['title', 'what', 'reviewOn']));
  const others = await entry(citizen);
  expect(others?.correctable).toEqual([]);
  expect(others?.offers.map(({ say }) => say)).toEqual(['AskQuestion']);
});

test('entries of the story carry what may be said of them: a question at one, and its answer', async () => {
  const { coordinator, member, evaluator, partnershipId } = await setting();
  const params = { partnershipId };
  const storyOf = async (browser: Browser) => (await browser.call('getHistory', { params })).events;
  const founded = (await storyOf(coordinator)).find(({ type }) => type === 'PartnershipFounded');
  expect(founded?.offers.map(({ say }) => say)).toContain('AskQuestion');
  await coordinator.call('commandPartnership', {
    params,
    body: {
      commands: [
        { type: 'AskQuestion', questionId: newId(), about: founded?.id ?? '', text: 'Hvem var med?' },
      ],
    },
  });
  const asked = (await storyOf(member)).find(({ type }) => type === 'QuestionAsked');
  expect(asked?.offers.map(({ say }) => say)).toContain('AnswerQuestion');
  const ofCase = (await storyOf(member)).find(({ type }) => type === 'CaseOpened');
  expect(ofCase?.offers.map(({ say }) => say)).toContain('AskQuestion');
  // Whoever evaluates answers for nobody.
  const evaluators = (await storyOf(evaluator)).flatMap(({ offers }) => offers.map(({ say }) => say));
  expect(evaluators).not.toContain('AnswerQuestion');
});
