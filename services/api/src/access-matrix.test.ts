import type { Route } from '@handslag/contract/route';
import { type RouteName, routes } from '@handslag/contract/routes';
import type { Role } from '@handslag/domain/partnership/events';
import type { Id } from '@handslag/domain/shared/id';
import { beforeAll, describe, expect, test } from 'vitest';
import { aJourney, aPartnership, bringIn, found, type Partnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { type Browser, PASSWORD, type Service, startService } from './fixtures/service.ts';
import { newId } from './ids.ts';

/**
 * Every route for everybody, against the table of access (design: trust). The case is a confidential journey: the member's
 * actor is responsible, the citizen is in it, the coordinator and the outsider are not. `stranger` coordinates another
 * partnership; `removed` was a member.
 */
const people = [
  'nobody',
  'coordinator',
  'member',
  'outsider',
  'evaluator',
  'citizen',
  'stranger',
  'removed',
] as const;
type Who = (typeof people)[number];

/** As whom the partnership knows them. Neither a stranger nor somebody removed has a place in it. */
const roles: Partial<Record<Who, Role>> = {
  coordinator: 'coordinator',
  member: 'member',
  outsider: 'member',
  evaluator: 'evaluator',
  citizen: 'participant',
};
const unseen = { coordinator: 404, outsider: 404 } as const;
/** Gets through, as a member without the role for it: the rules say no. */
const byTheRules = { member: 409, outsider: 409, evaluator: 403, citizen: 403 } as const;

/** What those get who may ask, where it is not simply the answer: by the case, by the gate, or by what was sent. */
const beyond: Partial<Record<RouteName, number | Partial<Record<Who, number>>>> = {
  signIn: 401,
  setUp: 409,
  readInvitation: 404,
  acceptInvitation: 404,
  carryInvitation: 404,
  verifyAddress: 404,
  resetPassword: 404,
  signInWithPasskey: 400,
  chooseMail: 409,
  endSession: 404,
  confirmTotp: 400,
  addPasskey: 400,
  removePasskey: 404,
  getCase: unseen,
  getCaseLog: unseen,
  getCommitment: unseen,
  getEvent: unseen,
  getInclusionProof: unseen,
  getDependencies: unseen,
  commandCase: { ...unseen, evaluator: 403 },
  commandPartnership: byTheRules,
  commandActor: byTheRules,
  commandPerson: byTheRules,
  commandAssessment: byTheRules,
  revokeToken: 404,
  revokeCalendarLink: 404,
};

/** What a person is answered: whether they may ask is what the route itself asks. */
const expected = (name: RouteName, who: Who): number => {
  const route: Route = routes[name];
  if (route.needs !== 'nobody' && who === 'nobody') return 401;
  if (route.needs === 'membership') {
    const role = roles[who];
    if (role === undefined) return 404;
    const viewer = { personId: who, partnershipId: 'here', role, actors: ['own'], breakGlass: new Set<Id>() };
    if (!route.may(viewer)) return 403;
  }
  const answer = beyond[name] ?? 200;
  return typeof answer === 'number' ? answer : (answer[who] ?? 200);
};

interface World extends Partnership {
  service: Service;
  caseId: Id;
  commitmentId: Id;
  eventId: Id;
  assessmentId: Id;
  invitedId: Id;
  removedId: Id;
  browsers: Record<Who, Browser>;
}

async function worldIn(service: Service): Promise<World> {
  const partnership = await aPartnership(service);
  const { partnershipId, coordinator, member, actors } = partnership;
  const caseId = await aJourney(partnership);
  const commitmentId = newId();
  const promise = { commitmentId, debtor: actors.voluntary, creditor: actors.family, what: 'Hemmelig løfte' };
  const { events } = await member.call('commandCase', {
    params: { partnershipId, caseId },
    body: { commands: [{ type: 'MakeCommitment', ...promise }] },
  });
  const assessmentId = newId();
  await coordinator.call('commandAssessment', {
    params: { partnershipId, assessmentId },
    body: { commands: [{ type: 'OpenAssessment', closesOn: '2199-01-01', naming: 'open' }] },
  });
  const invited = await coordinator.call('inviteMember', {
    params: { partnershipId },
    body: { name: 'Ola', email: 'ola@example.no', language: 'nb', role: 'member' },
  });
  const removed = await bringIn(service, coordinator, partnershipId, 'Rita', 'member');
  await coordinator.call('commandPartnership', {
    params: { partnershipId },
    body: { commands: [{ type: 'RemoveMember', personId: removed.personId }] },
  });
  const { outsider, evaluator, citizen } = partnership;
  const elsewhere = await found(outsider, 'Et annet samarbeid');
  const stranger = await bringIn(service, outsider, elsewhere.partnershipId, 'Stig', 'coordinator');
  return {
    ...partnership,
    service,
    caseId,
    commitmentId,
    eventId: events[0]?.id ?? '',
    assessmentId,
    invitedId: invited.personId,
    removedId: removed.personId,
    browsers: {
      nobody: service.browser(),
      coordinator,
      member,
      outsider,
      evaluator,
      citizen,
      stranger,
      removed,
    },
  };
}

const secret = 'x'.repeat(43);
/** A request to each route that the rules would take from somebody who may. */
function requestTo(
  name: RouteName,
  world: World,
): { params?: Record<string, string>; query?: Record<string, string>; body?: unknown } {
  const { partnershipId, caseId, commitmentId, eventId, actors, invitedId } = world;
  const params = {
    partnershipId,
    caseId,
    commitmentId,
    eventId,
    position: '1000000',
    actorId: actors.family,
    personId: /^(?:command|preview)Person/.test(name) ? world.removedId : invitedId,
    tokenId: newId(),
    linkId: newId(),
    // Opened once: each who tries opens another.
    assessmentId: name === 'commandAssessment' ? newId() : world.assessmentId,
  };
  const bodies: Partial<Record<RouteName, unknown>> = {
    signIn: { email: `${newId()}@example.no`, password: 'wrong' },
    setUp: { token: secret, name: 'X', email: 'x@example.no', password: PASSWORD, language: 'nb' },
    readInvitation: { token: secret },
    acceptInvitation: { token: secret, password: PASSWORD },
    carryInvitation: { token: secret },
    verifyAddress: { token: secret },
    requestReset: { email: `${newId()}@example.no` },
    resetPassword: { token: secret, password: PASSWORD },
    signInWithPasskey: { answer: { id: 'x', rawId: 'x', type: 'public-key', response: {} } },
    changeAccount: { language: 'nb' },
    addAddress: { address: 'other@example.no' },
    removeAddress: { address: 'other@example.no' },
    chooseMail: { partnershipId, address: 'other@example.no' },
    confirmOneself: { password: PASSWORD },
    endSession: { sessionId: 'x' },
    confirmTotp: { code: '000000' },
    addPasskey: { name: 'x', answer: { id: 'x', rawId: 'x', type: 'public-key', response: {} } },
    removePasskey: { id: 'x' },
    changePassword: { current: PASSWORD, password: PASSWORD },
    foundPartnership: {
      name: 'Nytt',
      purpose: 'x',
      need: 'x',
      timeZone: 'Europe/Oslo',
      language: 'nb',
      actor: { name: 'Ny', kind: 'other', function: 'x' },
    },
    commandCase: { commands: [{ type: 'AddNote', noteId: newId(), text: 'Et notat' }] },
    commandAssessment: {
      commands: [{ type: 'OpenAssessment', closesOn: '2199-01-01', naming: 'anonymous' }],
    },
    commandPartnership: { commands: [{ type: 'RestatePurpose', purpose: `x ${newId()}`, why: 'x' }] },
    commandActor: { commands: [{ type: 'RenameActor', actorId: actors.family, name: 'Berg' }] },
    commandPerson: { commands: [{ type: 'ChangePersonDetails', personId: world.removedId, name: 'Ole' }] },
    inviteMember: { name: 'Per', email: 'per@example.no', language: 'nb', role: 'member' },
    makeToken: { name: 'Rapport', role: 'evaluator' },
    chooseReminders: { choice: 'weekly' },
  };
  return {
    params,
    ...(name === 'search' ? { query: { q: 'hemmelig' } } : {}),
    ...(name === 'getConsistencyProof' ? { query: { from: '1' } } : {}),
    ...(name in bodies ? { body: bodies[name] } : {}),
  };
}

// Whoever has signed out is asked nothing more.
const last: readonly string[] = ['signOutEverywhere', 'signOut'];
const names = Object.keys(routes)
  .filter((name): name is RouteName => Object.hasOwn(routes, name))
  .toSorted((one, other) => last.indexOf(one) - last.indexOf(other));

describe('who may do what', () => {
  const answers = new Map<RouteName, Record<string, number>>();

  beforeAll(async () => {
    const service = await startService();
    const world = await worldIn(service);
    for (const name of names) {
      const statuses: Record<string, number> = {};
      for (const who of people)
        statuses[who] = (await world.browsers[who].send(name, requestTo(name, world))).statusCode;
      answers.set(name, statuses);
    }
    return () => service.close();
    // More than three hundred requests, each by the whole stack.
  }, 400_000);

  test.each(names)('%s', (name) => {
    expect(answers.get(name)).toEqual(Object.fromEntries(people.map((who) => [who, expected(name, who)])));
  });
});

test('the service has no route beside the contract, but for those known here', async () => {
  const service = await openService();
  await service.app.ready();
  const known = new Set([
    ...Object.values(routes).map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}')),
    '/api/partnerships/{partnershipId}/feed',
  ]);
  const described = Object.keys(service.app.swagger().paths ?? {});
  expect(described.filter((path) => !known.has(path))).toEqual([]);
  const open = ['/health/live', '/health/ready', '/openapi.json', '/schemas', '/problems', '/docs/'];
  const statuses = await Promise.all(
    open.map(async (url) => [url, (await service.app.inject(url)).statusCode]),
  );
  expect(statuses).toEqual(open.map((url) => [url, 200]));
});

test('what a stranger asks for is answered as what is not there', async () => {
  const world = await worldIn(await openService());
  const { partnershipId, caseId, browsers } = world;
  const nowhere = { partnershipId: newId(), caseId: newId() };
  const foreign = await browsers.stranger.problem('getCase', { params: { partnershipId, caseId } });
  const missing = await browsers.stranger.problem('getCase', { params: nowhere });
  const confidential = await browsers.outsider.problem('getCase', { params: { partnershipId, caseId } });
  const unknown = await browsers.outsider.problem('getCase', { params: { partnershipId, caseId: newId() } });
  for (const problem of [foreign, missing, confidential, unknown])
    expect({ ...problem, instance: '' }).toEqual({ ...missing, instance: '' });
});
