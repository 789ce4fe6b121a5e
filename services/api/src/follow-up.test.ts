import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamOf } from '@handslag/domain/shared/envelope';
import { NO_PARTNERSHIP } from '@handslag/domain/shared/nobody';
import { expect, onTestFinished, test } from 'vitest';
import { aJourney, aPartnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { openGround } from './ground.ts';
import { openHouse } from './house.ts';
import { newId } from './ids.ts';
import { readSettings } from './settings.ts';

test('a promise in one case begins to bind when its condition is met in another', async () => {
  const service = await openService();
  const { partnershipId, actors, member, coordinator, steeringCaseId } = await aPartnership(service);
  const [here, there] = [newId(), newId()];
  const open = (caseId: string) =>
    member.call('commandCase', {
      params: { partnershipId, caseId },
      body: {
        commands: [
          {
            type: 'OpenCase',
            partnershipId,
            kind: 'initiative',
            responsible: actors.voluntary,
            access: 'partnership',
            title: 'x',
          },
          { type: 'InvolveActor', actorId: actors.municipality },
        ],
      },
    });
  await open(here);
  await open(there);
  const [condition, waiting] = [newId(), newId()];
  const promise = { debtor: actors.voluntary, creditor: actors.municipality, what: 'x', due: '2199-01-01' };
  await member.call('commandCase', {
    params: { partnershipId, caseId: there },
    body: { commands: [{ type: 'MakeCommitment', commitmentId: condition, ...promise }] },
  });
  await member.call('commandCase', {
    params: { partnershipId, caseId: here },
    body: {
      commands: [
        {
          type: 'MakeCommitment',
          commitmentId: waiting,
          ...promise,
          condition: { caseId: there, commitmentId: condition },
        },
      ],
    },
  });
  const verdict = async () =>
    (await member.call('getCommitment', { params: { partnershipId, commitmentId: waiting } })).commitment
      .verdict;
  expect(await verdict()).toBe('waiting');
  await member.call('commandCase', {
    params: { partnershipId, caseId: there },
    body: { commands: [{ type: 'ReportFulfilment', commitmentId: condition, part: 'whole' }] },
  });
  await coordinator.call('commandCase', {
    params: { partnershipId, caseId: there },
    body: { commands: [{ type: 'ConfirmFulfilment', commitmentId: condition, extent: 'whole' }] },
  });
  expect(await verdict()).toBe('open');
  const { events } = await member.call('getCaseLog', { params: { partnershipId, caseId: here } });
  expect(events.at(-1)).toMatchObject({ type: 'CommitmentActivated', meta: { source: 'system' } });
  expect(steeringCaseId).not.toBe(here);
});

test('a key that should have been destroyed before a crash is destroyed at the next start', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'handslag-follow-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const settings = readSettings({ HANDSLAG_DATA: directory });
  const personId = randomUUID();
  const stream = streamOf('person', personId);
  const first = await openHouse(settings);
  const meta = {
    recordedAt: first.now(),
    occurredAt: first.now(),
    recordedBy: personId,
    partnershipId: NO_PARTNERSHIP,
    correlationId: personId,
    causationId: personId,
  };
  const registered = { type: 'PersonRegistered' as const, data: { name: 'Ola', language: 'nb' as const } };
  const sealed = await first.seal(stream, [{ ...registered, id: newId(), schemaVersion: 1, meta }]);
  await first.close();

  // The process ended between the event and what follows from it.
  const log = await openGround(settings);
  const erased = { type: 'PersonErased' as const, data: { reason: 'x', legalBasis: 'x' } };
  await log.log.append(stream, [...sealed, { ...erased, id: newId(), schemaVersion: 1, meta }], 'no-stream');
  expect(await log.vault.keyOf(stream)).toBe('held');
  await log.close();

  const next = await openHouse(settings);
  expect(await next.vault.keyOf(stream)).toBe('erased');
  await next.close();
});

test('a node without its notebook finds everything again', async () => {
  const service = await openService();
  const partnership = await aPartnership(service);
  const caseId = await aJourney(partnership);
  const directory = await mkdtemp(join(tmpdir(), 'handslag-other-'));
  // Nodes share the log and the keys; everything else is each node's own.
  await cp(join(service.directory, 'keys'), join(directory, 'keys'), { recursive: true });
  const other = await openHouse(
    readSettings({ HANDSLAG_DATA: directory, HANDSLAG_STORE: `sqlite:${service.directory}` }),
  );
  onTestFinished(async () => {
    await other.close();
    await rm(directory, { recursive: true });
  });
  expect(other.notebook.casesOf(partnership.partnershipId).toSorted()).toEqual(
    [partnership.steeringCaseId, caseId].toSorted(),
  );
  expect(other.notebook.partnershipsOf(partnership.citizen.personId)).toEqual([partnership.partnershipId]);
  // The other node has followed up what the first had already: nothing was added to the log.
  expect(await other.log.head()).toBe(await service.house.log.head());
});
