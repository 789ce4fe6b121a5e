import { setTimeout as pause } from 'node:timers/promises';
import { FeedItem } from '@handslag/contract/feed';
import type { Id } from '@handslag/domain/shared/id';
import { expect, onTestFinished, test } from 'vitest';
import { aJourney, aPartnership, type Person } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { newId } from './ids.ts';

async function setting() {
  const service = await openService();
  const partnership = await aPartnership(service);
  const caseId = await aJourney(partnership);
  const address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  const { partnershipId } = partnership;

  /** What a person's feed has said so far, and whether it has ended. */
  async function listen(person: Person, lastEventId?: string) {
    const gone = new AbortController();
    onTestFinished(() => gone.abort());
    const answer = await fetch(`${address}/api/partnerships/${partnershipId}/feed`, {
      headers: { cookie: person.cookie() ?? '', ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
      signal: gone.signal,
    });
    const heard = { status: answer.status, text: '', ended: false };
    void (async () => {
      const decoder = new TextDecoder();
      for await (const chunk of answer.body ?? []) heard.text += decoder.decode(chunk, { stream: true });
      heard.ended = true;
    })().catch(() => undefined);
    return heard;
  }
  const say = (person: Person, inCase: Id, text: string) =>
    person.call('commandCase', {
      params: { partnershipId, caseId: inCase },
      body: { commands: [{ type: 'AddNote', noteId: newId(), text }] },
    });
  return { ...service, ...partnership, caseId, listen, say };
}

const itemsIn = (text: string) =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => FeedItem.parse(JSON.parse(data)));
/** Whether it comes true within half a minute. */
const comesTrue = async (isTrue: () => boolean): Promise<boolean> => {
  const stop = Date.now() + 30_000;
  while (!isTrue() && Date.now() < stop) await pause(20);
  return isTrue();
};

test('tells what is new to those who may know of it, and nothing of what it says', async () => {
  const { listen, say, member, outsider, caseId } = await setting();
  const [involved, other] = [await listen(member), await listen(outsider)];
  await say(member, caseId, 'Hemmelig merknad');
  expect(await comesTrue(() => itemsIn(involved.text).length === 1)).toBe(true);
  expect(itemsIn(involved.text)).toMatchObject([{ caseId, types: ['NoteAdded'] }]);
  expect(involved.text).not.toContain('Hemmelig');
  await pause(200);
  expect(itemsIn(other.text)).toEqual([]);
});

test('goes on from the last event heard', async () => {
  const { listen, say, member, caseId } = await setting();
  const first = await say(member, caseId, 'en');
  const second = await say(member, caseId, 'to');
  const heard = await listen(member, first.position);
  expect(await comesTrue(() => itemsIn(heard.text).length > 0)).toBe(true);
  expect(itemsIn(heard.text).map(({ position }) => position)).toEqual([second.position]);
});

test('ends with the session, at once', async () => {
  const { listen, member } = await setting();
  const heard = await listen(member);
  await member.call('signOutEverywhere', {});
  expect(await comesTrue(() => heard.ended)).toBe(true);
});

test('ends for a member who is removed, who is not told of it', async () => {
  const { listen, say, coordinator, evaluator, partnershipId, steeringCaseId } = await setting();
  const heard = await listen(evaluator);
  await coordinator.call('commandPartnership', {
    params: { partnershipId },
    body: { commands: [{ type: 'RemoveMember', personId: evaluator.personId }] },
  });
  await say(coordinator, steeringCaseId, 'x');
  expect(await comesTrue(() => heard.ended)).toBe(true);
  expect(itemsIn(heard.text)).toEqual([]);
});

test('does not keep the service from closing', async () => {
  const { listen, member, app } = await setting();
  const heard = await listen(member);
  await app.close();
  expect(await comesTrue(() => heard.ended)).toBe(true);
});

test('is not for those without a place in the partnership', async () => {
  const { app, partnershipId } = await setting();
  expect((await app.inject(`/api/partnerships/${partnershipId}/feed`)).statusCode).toBe(401);
});
