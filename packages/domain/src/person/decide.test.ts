import { cast, foundedStory, NOW, testId } from '@handslag/testing/partnership-story';
import * as testing from '@handslag/testing/say';
import { expect, it } from 'vitest';
import { noPartnership } from '../partnership/state.ts';
import { PersonCommand } from './commands.ts';
import { personDecider } from './decider.ts';
import { evolvePerson } from './evolve.ts';
import { noPerson, type PersonState } from './state.ts';

const { coordinator, member, informer, evaluator, citizen, stranger } = cast;
const meta = { causationId: testId(700), partnershipId: cast.partnership };
const known = (partnershipId: string = cast.partnership): PersonState =>
  evolvePerson(noPerson, {
    type: 'PersonRegistered',
    data: { language: 'nb' },
    meta: { ...meta, partnershipId },
  });
const say = (
  by: string,
  command: object,
  state: PersonState = noPerson,
  {
    in: partnership = foundedStory().state,
    ...more
  }: { in?: typeof noPartnership; occurredAt?: string } = {},
) =>
  testing.say(
    personDecider,
    PersonCommand.parse({ personId: member, ...command }),
    state,
    { by, recordedAt: NOW, occurredAt: NOW, ...more },
    { partnership },
  );
const refusal = (code: string) => ({ ok: false, refusal: { code } });
const register = { type: 'RegisterPerson', name: 'Kari Nordmann', email: 'Kari@Example.org', language: 'nb' };
const change = { type: 'ChangePersonDetails', name: 'Kari Nordkvinne' };
const erase = { type: 'ErasePerson', reason: 'Sluttet', legalBasis: 'GDPR art. 17' };

it('[M8] a person is registered once, by a coordinator, or by themselves before there is any partnership', () => {
  const registered = {
    ok: true,
    events: [
      {
        type: 'PersonRegistered',
        data: { name: 'Kari Nordmann', email: 'kari@example.org', language: 'nb' },
      },
    ],
  };
  expect(say(coordinator, register)).toEqual(registered);
  expect(say(member, register, noPerson, { in: noPartnership })).toEqual(registered);
  expect(say(informer, register)).toMatchObject(refusal('role-forbids'));
  expect(say(stranger, register)).toMatchObject(refusal('not-a-member'));
  expect(say(coordinator, register, known())).toMatchObject(refusal('already-exists'));
});

it('[M9] details are changed by the person, or by a coordinator, where something changes', () => {
  const changed = { ok: true, events: [{ type: 'PersonDetailsChanged', data: { name: 'Kari Nordkvinne' } }] };
  expect(say(member, change, known())).toEqual(changed);
  expect(say(coordinator, change, known())).toEqual(changed);
  for (const by of [informer, evaluator, citizen])
    expect(say(by, change, known())).toMatchObject(refusal('role-forbids'));
  const nothing = { type: 'ChangePersonDetails' };
  expect(say(member, nothing, known())).toMatchObject(refusal('nothing-changes'));
  expect(say(member, { ...nothing, language: 'nb' }, known())).toMatchObject(refusal('nothing-changes'));
  expect(say(member, { ...nothing, language: 'nn' }, known())).toMatchObject({ ok: true });
});

it('[M6] a person of another partnership is not to be told from none', () => {
  for (const command of [change, erase])
    for (const state of [known(testId(99)), noPerson])
      expect(say(coordinator, { ...command, personId: stranger }, state)).toMatchObject(refusal('not-found'));
  // Nor where they take part here as well, as they could before each partnership had its own person.
  for (const command of [change, erase])
    expect(say(coordinator, command, known(testId(99)))).toMatchObject(refusal('not-found'));
});

it('[M10] a person is erased once, by a coordinator, and not changed afterwards', () => {
  expect(say(member, erase, known())).toMatchObject(refusal('role-forbids'));
  expect(say(coordinator, erase, known())).toEqual({
    ok: true,
    events: [{ type: 'PersonErased', data: { reason: 'Sluttet', legalBasis: 'GDPR art. 17' } }],
  });
  const erased = evolvePerson(known(), {
    type: 'PersonErased',
    data: { reason: 'x', legalBasis: 'y' },
    meta,
  });
  for (const command of [erase, change])
    expect(say(coordinator, command, erased)).toMatchObject(refusal('erased'));
});

it('[M11] the last coordinator is not erased', () => {
  const self = { ...erase, personId: coordinator };
  expect(say(coordinator, self, known())).toMatchObject(refusal('last-coordinator'));
  const story = foundedStory();
  story.say(coordinator, { type: 'ChangeMemberRole', personId: member, role: 'coordinator' });
  expect(say(coordinator, self, known(), { in: story.state })).toMatchObject({ ok: true });
});

it('[M12] a time after now is refused', () => {
  const later = { occurredAt: '2026-03-03T09:00:00.000000Z' };
  expect(say(coordinator, register, noPerson, later)).toMatchObject(refusal('in-the-future'));
});

it('folds the language, and what has landed', () => {
  const state = evolvePerson(known(), {
    type: 'PersonDetailsChanged',
    data: { language: 'sv' },
    meta: { ...meta, causationId: testId(701) },
  });
  expect(state).toMatchObject({ language: 'sv', partnershipId: cast.partnership, erased: false });
  expect([...state.handled.keys()]).toEqual([testId(700), testId(701)]);
});
