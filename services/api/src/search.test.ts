import type { Id } from '@handslag/domain/shared/id';
import { expect, test } from 'vitest';
import { aJourney, aPartnership, found } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import type { Browser } from './fixtures/service.ts';

const totalOf = async (who: Browser, partnershipId: Id, q: string) =>
  (await who.call('search', { params: { partnershipId }, query: { q } })).total;

test('[O6] [O7] [O9] search finds what its reader may read, notes what was shown, and forgets what was erased', async () => {
  const service = await openService();
  const partnership = await aPartnership(service);
  const { partnershipId, coordinator, member, outsider, evaluator, citizen } = partnership;
  const caseId = await aJourney(partnership);

  const hits = await citizen.call('search', { params: { partnershipId }, query: { q: 'HEMMELIG behov' } });
  expect(hits).toMatchObject({
    total: 1,
    hits: [{ event: { type: 'CaseOpened', data: { title: 'Hemmelig tittel' } } }],
  });
  expect(await totalOf(member, partnershipId, 'hemmelig')).toBe(1);
  for (const who of [coordinator, outsider, evaluator])
    expect(await totalOf(who, partnershipId, 'hemmelig')).toBe(0);
  for (const who of [coordinator, outsider, evaluator, member])
    expect(await totalOf(who, partnershipId, 'families meet')).toBe(1);
  expect(await totalOf(citizen, partnershipId, 'families meet')).toBe(0);

  const other = await found(outsider, 'Et annet samarbeid');
  expect(await totalOf(outsider, other.partnershipId, 'hemmelig')).toBe(0);
  expect((await outsider.send('search', { params: { partnershipId }, query: { q: 'x' } })).statusCode).toBe(
    400,
  );

  const records = await coordinator.call('getAccessRecords', { params: { partnershipId } });
  expect(records.rows.filter(({ route }) => route === 'search').map(({ personId }) => personId)).toEqual(
    expect.arrayContaining([citizen.personId, member.personId]),
  );
  expect(records.rows.filter(({ route }) => route === 'search')).toHaveLength(2);

  const letters = service.house.search.letters();
  await coordinator.call('commandCase', {
    params: { partnershipId, caseId },
    body: { commands: [{ type: 'EraseCase', reason: 'Familien ba om det', legalBasis: 'GDPR art. 17' }] },
  });
  expect(service.house.search.letters()).toBeLessThan(letters);
  for (const who of [citizen, member]) expect(await totalOf(who, partnershipId, 'hemmelig')).toBe(0);
});
