import { expect, test } from 'vitest';
import { aJourney, aPartnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { newId } from './ids.ts';

test('from an empty directory to a promise kept, through the API', async () => {
  const service = await openService();
  const partnership = await aPartnership(service);
  const { partnershipId, actors, coordinator, member, citizen } = partnership;
  const caseId = await aJourney(partnership);
  const commitmentId = newId();
  const inCase = { partnershipId, caseId };

  await member.call('commandCase', {
    params: inCase,
    body: {
      commands: [
        {
          type: 'MakeCommitment',
          commitmentId,
          debtor: actors.voluntary,
          creditor: actors.family,
          what: 'En aktivitet to ganger i uka',
          due: '2199-01-01',
        },
        { type: 'ReportFulfilment', commitmentId, part: 'whole' },
      ],
    },
  });
  await citizen.call('commandCase', {
    params: inCase,
    body: { commands: [{ type: 'ConfirmFulfilment', commitmentId, extent: 'whole' }] },
  });

  const { commitment, events } = await citizen.call('getCommitment', {
    params: { partnershipId, commitmentId },
  });
  expect(commitment).toMatchObject({
    verdict: 'kept',
    timing: 'on-time',
    what: 'En aktivitet to ganger i uka',
  });
  expect(events.length).toBeGreaterThanOrEqual(3);
  const page = await citizen.call('getCase', { params: inCase });
  expect(page.case).toMatchObject({ title: 'Hemmelig tittel', responsible: actors.voluntary });
  expect(page.mayRecord).toBe(true);
  const { figures } = await coordinator.call('getLedger', { params: { partnershipId } });
  expect(figures.commitments).toBeGreaterThanOrEqual(0);
});
