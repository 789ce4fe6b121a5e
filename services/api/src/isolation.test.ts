import { type RouteName, routes } from '@handslag/contract/routes';
import { expect, test } from 'vitest';
import { aJourney, aPartnership, bringIn, found } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import type { Browser } from './fixtures/service.ts';
import { newId } from './ids.ts';

async function setting() {
  const service = await openService();
  const partnership = await aPartnership(service);
  const caseId = await aJourney(partnership);
  const elsewhere = await found(partnership.outsider, 'Et annet samarbeid');
  const stranger = await bringIn(
    service,
    partnership.outsider,
    elsewhere.partnershipId,
    'Stig',
    'coordinator',
  );
  return { ...service, ...partnership, partnership, caseId, elsewhere, stranger };
}

const reads: RouteName[] = [
  'getOverview',
  'getDirectory',
  'getCharter',
  'getDesk',
  'getCases',
  'getCommitments',
  'getMatrix',
];
const more: RouteName[] = ['getLedger', 'getHistory', 'getAccessRecords', 'getTokens'];

test('nothing of one partnership shows in any list of another', async () => {
  const { stranger, elsewhere, partnershipId, actors, caseId, coordinator, member, citizen } =
    await setting();
  const theirs = [
    partnershipId,
    caseId,
    ...Object.values(actors),
    coordinator.personId,
    member.personId,
    citizen.personId,
  ];
  for (const name of [...reads, ...more]) {
    const answer = await stranger.send(name, { params: { partnershipId: elsewhere.partnershipId } });
    expect(answer.statusCode).toBe(200);
    for (const id of theirs) expect(answer.body).not.toContain(id);
    for (const text of ['Frivilligsentralen', 'Familien Berg', 'Hemmelig'])
      expect(answer.body).not.toContain(text);
  }
});

test('an id of one partnership, asked for in another, is not told from one that does not exist', async () => {
  const { stranger, elsewhere, partnershipId, actors, caseId, member, coordinator } = await setting();
  const { events } = await member.call('getCaseLog', { params: { partnershipId, caseId } });
  const guess = { caseId, eventId: events[0]?.id, personId: member.personId, actorId: actors.voluntary };
  const nothing = { caseId: newId(), eventId: newId(), personId: newId(), actorId: newId() };
  const names: RouteName[] = [
    'getCase',
    'getCaseLog',
    'getEvent',
    'getInclusionProof',
    'previewCaseErasure',
    'previewPersonErasure',
    'previewActorErasure',
    'renewInvitation',
  ];
  const ask = async (browser: Browser, name: RouteName, ids: object) => {
    const answer = await browser.send(name, { params: { partnershipId: elsewhere.partnershipId, ...ids } });
    return { status: answer.statusCode, body: answer.body.replace(/urn:uuid:[\w-]+/, '') };
  };
  for (const name of names)
    expect(await ask(stranger, name, guess)).toEqual(await ask(stranger, name, nothing));
  expect(routes.getCase.needs).toBe('membership');
  expect(coordinator.personId).not.toBe(stranger.personId);
});

test('neither actor nor person of one partnership can be pulled into another by guessing the id', async () => {
  const { stranger, elsewhere, actors, member, steeringCaseId, partnershipId } = await setting();
  const params = { partnershipId: elsewhere.partnershipId };
  const refusal = async (
    command: Parameters<typeof stranger.problem<'commandPartnership'>>[1]['body']['commands'][number],
  ) => (await stranger.problem('commandPartnership', { params, body: { commands: [command] } })).code;
  expect(await refusal({ type: 'JoinActor', actorId: actors.voluntary })).toBe('not-found');
  expect(await refusal({ type: 'JoinActor', actorId: newId() })).toBe('not-found');
  expect(await refusal({ type: 'AdmitMember', personId: member.personId, role: 'member' })).toBe('not-found');
  expect(await refusal({ type: 'AdmitMember', personId: newId(), role: 'member' })).toBe('not-found');

  const open = {
    type: 'OpenCase' as const,
    kind: 'initiative' as const,
    access: 'partnership' as const,
    title: 'x',
  };
  const steal = { ...open, partnershipId: elsewhere.partnershipId, responsible: elsewhere.municipality };
  const taken = await stranger.problem('commandCase', {
    params: { ...params, caseId: steeringCaseId },
    body: { commands: [steal] },
  });
  expect(taken).toMatchObject({ status: 404, code: 'access/not-found' });
  const abroad = await stranger.problem('commandCase', {
    params: { ...params, caseId: newId() },
    body: { commands: [{ ...steal, partnershipId }] },
  });
  expect(abroad).toMatchObject({ status: 409, code: 'not-found' });
  for (const actorId of [actors.voluntary, newId()])
    expect(
      await stranger.problem('commandActor', {
        params: { ...params, actorId },
        body: { commands: [{ type: 'RenameActor', actorId, name: 'Vårt' }] },
      }),
    ).toMatchObject({ status: 409 });
});
