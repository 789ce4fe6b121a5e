import { cast, foundedStory, NOW, testId } from '@handslag/testing/partnership-story';
import * as testing from '@handslag/testing/say';
import { expect, it } from 'vitest';
import { ActorCommand } from './commands.ts';
import { actorDecider } from './decider.ts';
import { evolveActor } from './evolve.ts';
import { type ActorState, noActor } from './state.ts';

const { coordinator, member, informer, evaluator, citizen, stranger, school, family, outsider } = cast;
const partnership = foundedStory().state;
const meta = { causationId: testId(700), partnershipId: cast.partnership };
const known = (kind: 'education' | 'citizen', partnershipId: string = cast.partnership): ActorState =>
  evolveActor(noActor, { type: 'ActorRegistered', data: { kind }, meta: { ...meta, partnershipId } });
const say = (by: string, command: object, state: ActorState = noActor, more: object = {}) =>
  testing.say(
    actorDecider,
    ActorCommand.parse({ actorId: school, ...command }),
    state,
    { by, recordedAt: NOW, occurredAt: NOW, ...more },
    { partnership },
  );
const refusal = (code: string) => ({ ok: false, refusal: { code } });
const happened = (type: string, data: object) => ({ ok: true, events: [{ type, data }] });
const register = { type: 'RegisterActor', kind: 'education', name: 'Nordbyen skole' };
const rename = { type: 'RenameActor', name: 'Nordbyen oppvekstsenter' };
const erase = { type: 'EraseActor', reason: 'Ønsket av familien', legalBasis: 'GDPR art. 17' };

it('[M1] an actor is registered once, by a coordinator', () => {
  expect(say(coordinator, register)).toEqual(
    happened('ActorRegistered', { kind: 'education', name: 'Nordbyen skole' }),
  );
  for (const by of [member, evaluator, citizen])
    expect(say(by, register)).toMatchObject(refusal('role-forbids'));
  expect(say(stranger, register)).toMatchObject(refusal('not-a-member'));
  expect(say(coordinator, register, known('education'))).toMatchObject(refusal('already-exists'));
});

it('[M2] the name of a citizen is never said in clear', () => {
  const name = 'Familien Nordmann';
  expect(say(coordinator, { ...register, kind: 'citizen', name })).toEqual(
    happened('ActorRegistered', { kind: 'citizen', citizenName: name }),
  );
  expect(say(coordinator, { ...rename, name }, known('citizen'))).toEqual(
    happened('ActorRenamed', { citizenName: name }),
  );
  expect(say(coordinator, rename, known('education'))).toEqual(
    happened('ActorRenamed', { name: 'Nordbyen oppvekstsenter' }),
  );
});

it('[M3] no number is kept of a citizen', () => {
  const numbered = { ...register, kind: 'citizen', organisationNumber: '974760673' };
  expect(say(coordinator, numbered)).toMatchObject(refusal('citizen-has-no-number'));
});

it('[M4] an organisation number is Norwegian or Swedish, and kept as digits', () => {
  expect(say(coordinator, { ...register, organisationNumber: '974 760 674' })).toMatchObject(
    refusal('organisation-number-invalid'),
  );
  expect(say(coordinator, { ...register, organisationNumber: '974 760 673' })).toMatchObject({
    events: [{ data: { organisationNumber: '974760673' } }],
  });
});

it('[M5] a coordinator renames every actor, a representative the own', () => {
  expect(say(informer, rename, known('education'))).toMatchObject({ ok: true });
  expect(say(member, rename, known('education'))).toMatchObject(refusal('not-your-actor'));
  expect(say(citizen, { ...rename, actorId: family }, known('citizen'))).toMatchObject(
    refusal('role-forbids'),
  );
});

it('[M6] an actor of another partnership is not to be told from none', () => {
  const elsewhere = known('education', testId(99));
  for (const command of [rename, erase])
    for (const state of [elsewhere, noActor])
      expect(say(coordinator, { ...command, actorId: outsider }, state)).toMatchObject(refusal('not-found'));
  expect(say(coordinator, rename, elsewhere)).toMatchObject({ ok: true });
});

it('[M7] only a citizen is erased, once, by a coordinator, and not renamed afterwards', () => {
  expect(say(coordinator, erase, known('education'))).toMatchObject(refusal('nothing-to-erase'));
  expect(say(member, erase, known('citizen'))).toMatchObject(refusal('role-forbids'));
  const answer = say(coordinator, erase, known('citizen'));
  expect(answer).toEqual(
    happened('ActorErased', { reason: 'Ønsket av familien', legalBasis: 'GDPR art. 17' }),
  );
  const erased = evolveActor(known('citizen'), {
    type: 'ActorErased',
    data: { reason: 'x', legalBasis: 'y' },
    meta: { ...meta, causationId: testId(701) },
  });
  for (const command of [erase, rename])
    expect(say(coordinator, command, erased)).toMatchObject(refusal('erased'));
  expect([...erased.handled.keys()]).toEqual([testId(700), testId(701)]);
});

it('[M12] a time after now is refused, and an import speaks for nobody', () => {
  const later = { occurredAt: '2026-03-03T09:00:00.000000Z' };
  expect(say(coordinator, register, noActor, later)).toMatchObject(refusal('in-the-future'));
  expect(say(stranger, register, noActor, { source: 'import' })).toMatchObject({ ok: true });
});
