import { expect, test } from 'vitest';
import { aJourney, aPartnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { newId } from './ids.ts';

test('[AU24] what the case page shows as an actor’s word says whose it is, and what the actor has said of that', async () => {
  const partnership = await aPartnership(await openService());
  const { member, citizen, actors, partnershipId } = partnership;
  const params = { partnershipId, caseId: await aJourney(partnership) };
  const read = async () => citizen.call('getCase', { params, query: {} });
  const by = actors.family;
  const heard = 'phone' as const;
  const rating = { helpful: 3, inTime: 4, rightPlace: 7, rightMeans: 2 };
  const outcome = { kind: 'setback' as const, area: 'Skole', words: 'Han er mer hjemme' };
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const { events } = await member.call('commandCase', {
    params,
    body: {
      commands: [
        { type: 'ExpressNeed', by, words: 'Vi trenger ro', heard },
        { type: 'ObserveOutcome', outcomeId: newId(), seenBy: by, ...outcome, heard },
        { type: 'RateJourney', by, ...rating, heard },
        { type: 'GiveConsent', consentId: newId(), by, actors: [actors.welfare], scope: 'Alt', until, heard },
      ],
    },
  });
  const shown = async () => {
    const { needsExpressed, outcomes, ratings, consents } = await read();
    return [needsExpressed, outcomes, ratings, consents].map((all) => all.map(({ origin }) => origin));
  };
  expect(await shown()).toEqual([['attested'], ['attested'], ['attested'], ['attested']]);

  const settle = (type: 'ConfirmStatement' | 'ContestStatement', at: number) => {
    const eventId = events[at]?.id ?? '';
    return type === 'ConfirmStatement' ? { type, eventId } : { type, eventId, why: 'Det sa jeg ikke' };
  };
  await citizen.call('commandCase', {
    params,
    body: { commands: [settle('ConfirmStatement', 0), settle('ContestStatement', 1)] },
  });
  await citizen.call('commandCase', {
    params,
    body: { commands: [{ type: 'ExpressNeed', by, words: 'Og noen å ringe til' }] },
  });
  expect(await shown()).toEqual([['confirmed-told', 'own'], ['contested'], ['attested'], ['attested']]);
});

test('[AU24] so does what each actor says of a decision', async () => {
  const partnership = await aPartnership(await openService());
  const { member, actors, partnershipId } = partnership;
  const params = { partnershipId, caseId: await aJourney(partnership) };
  const decisionId = newId();
  const said = { type: 'StatePosition', decisionId, position: 'consent' } as const;
  await member.call('commandCase', {
    params,
    body: {
      commands: [
        { type: 'ProposeDecision', decisionId, level: 'operative', question: 'Flytter vi møtene?' },
        { ...said, actorId: actors.voluntary },
        { ...said, actorId: actors.family, heard: 'meeting' },
      ],
    },
  });
  const [decision] = (await member.call('getCase', { params, query: {} })).decisions;
  expect(decision?.positions.map(({ actorId, origin }) => [actorId, origin])).toEqual([
    [actors.voluntary, 'own'],
    [actors.family, 'attested'],
  ]);
});
