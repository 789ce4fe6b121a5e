import { expect, test } from 'vitest';
import { aPartnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import type { Browser } from './fixtures/service.ts';
import { newId } from './ids.ts';

const scores = { potential: 7, dialogue: 6, ambition: 5, responsibility: 4, trust: 3, learning: 10 };

test('[A6] [A11] [A17] an assessment through the API: alone first, then together; what an erased person wrote is gone', async () => {
  const { partnershipId, actors, coordinator, member, outsider, evaluator, citizen } = await aPartnership(
    await openService(),
  );
  const params = { partnershipId, assessmentId: newId() };
  const say = (
    who: Browser,
    ...commands: Parameters<typeof coordinator.call<'commandAssessment'>>[1]['body']['commands']
  ) => who.call('commandAssessment', { params, body: { commands } });
  const answer = (who: typeof member, actorId: string, comment: string) =>
    say(who, {
      type: 'AnswerAssessment',
      personId: who.personId,
      actorId,
      scores,
      comments: { trust: comment },
    });
  await say(coordinator, { type: 'OpenAssessment', closesOn: '2199-01-01', naming: 'open' });
  await answer(member, actors.voluntary, 'Frister glipper');
  await answer(outsider, actors.welfare, 'Vi hører sent fra dere');
  await answer(citizen, actors.family, 'Jeg vet ikke hvem jeg skal ringe');

  const before = await evaluator.call('getAssessments', { params });
  expect(before.rounds).toMatchObject([{ answered: 3, expected: 5, own: null, spreads: null }]);
  await say(coordinator, { type: 'CloseAssessment' });
  const trust = async (who: Browser) =>
    (await who.call('getAssessment', { params })).dimensions?.find(({ dimension }) => dimension === 'trust');
  const words = async (who: Browser) => (await trust(who))?.answers.map(({ comment }) => comment);
  expect(await words(coordinator)).toEqual([
    'Frister glipper',
    'Vi hører sent fra dere',
    'Jeg vet ikke hvem jeg skal ringe',
  ]);
  const sealed = { hidden: 'sealed' };
  expect(await words(evaluator)).toEqual([sealed, sealed, sealed]);
  expect((await citizen.call('getAssessment', { params })).dimensions).toBeNull();

  const { personId } = outsider;
  await coordinator.call('commandPerson', {
    params: { partnershipId, personId },
    body: { commands: [{ type: 'ErasePerson', personId, reason: 'Ba om det', legalBasis: 'GDPR art. 17' }] },
  });
  expect(await words(coordinator)).toEqual([
    'Frister glipper',
    { hidden: 'erased' },
    'Jeg vet ikke hvem jeg skal ringe',
  ]);
  expect((await trust(coordinator))?.spread.scores).toEqual([3, 3, 3]);
});

test('[A10] an assessment of another partnership is not there', async () => {
  const service = await openService();
  const { partnershipId, coordinator } = await aPartnership(service);
  const assessmentId = newId();
  const open = { type: 'OpenAssessment', closesOn: '2199-01-01', naming: 'open' } as const;
  await coordinator.call('commandAssessment', {
    params: { partnershipId, assessmentId },
    body: { commands: [open] },
  });
  const { partnershipId: other } = await coordinator.call('foundPartnership', {
    body: {
      name: 'Et annet',
      purpose: 'x',
      need: 'x',
      timeZone: 'Europe/Oslo',
      language: 'nb',
      actor: { name: 'Nes', kind: 'other', function: 'x' },
    },
  });
  const params = { partnershipId: other, assessmentId };
  const closing = { params, body: { commands: [{ type: 'CloseAssessment' as const }] } };
  expect(await coordinator.problem('commandAssessment', closing)).toMatchObject({ code: 'access/not-found' });
  expect(await coordinator.problem('getAssessment', { params })).toMatchObject({ code: 'access/not-found' });
});
