import { type RouteName, routes } from '@handslag/contract/routes';
import type { Id } from '@handslag/domain/shared/id';
import { beforeAll, describe, expect, test } from 'vitest';
import { aJourney, aPartnership, bringIn, found, type Partnership } from './fixtures/partnership.ts';
import { type Browser, openService, PASSWORD, type Service, startService } from './fixtures/service.ts';
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

/** By person, in the order above. */
const matrix: Readonly<Record<RouteName, readonly number[]>> = {
  //                     nobody coord member outsid evalu citiz strang removed
  getSession: /*        */ [200, 200, 200, 200, 200, 200, 200, 200],
  signIn: /*            */ [401, 401, 401, 401, 401, 401, 401, 401],
  setUp: /*             */ [409, 409, 409, 409, 409, 409, 409, 409],
  readInvitation: /*    */ [404, 404, 404, 404, 404, 404, 404, 404],
  acceptInvitation: /*  */ [404, 404, 404, 404, 404, 404, 404, 404],
  carryInvitation: /*   */ [404, 404, 404, 404, 404, 404, 404, 404],
  verifyAddress: /*     */ [404, 404, 404, 404, 404, 404, 404, 404],
  requestReset: /*      */ [200, 200, 200, 200, 200, 200, 200, 200],
  resetPassword: /*     */ [404, 404, 404, 404, 404, 404, 404, 404],
  beginPasskeySignIn: /**/ [200, 200, 200, 200, 200, 200, 200, 200],
  signInWithPasskey: /* */ [400, 400, 400, 400, 400, 400, 400, 400],
  getAccount: /*        */ [401, 200, 200, 200, 200, 200, 200, 200],
  changeAccount: /*     */ [401, 200, 200, 200, 200, 200, 200, 200],
  addAddress: /*        */ [401, 200, 200, 200, 200, 200, 200, 200],
  removeAddress: /*     */ [401, 200, 200, 200, 200, 200, 200, 200],
  chooseMail: /*        */ [401, 409, 409, 409, 409, 409, 409, 409],
  confirmOneself: /*    */ [401, 200, 200, 200, 200, 200, 200, 200],
  endSession: /*        */ [401, 404, 404, 404, 404, 404, 404, 404],
  beginTotp: /*         */ [401, 200, 200, 200, 200, 200, 200, 200],
  confirmTotp: /*       */ [401, 400, 400, 400, 400, 400, 400, 400],
  removeTotp: /*        */ [401, 200, 200, 200, 200, 200, 200, 200],
  beginPasskey: /*      */ [401, 200, 200, 200, 200, 200, 200, 200],
  addPasskey: /*        */ [401, 400, 400, 400, 400, 400, 400, 400],
  removePasskey: /*     */ [401, 404, 404, 404, 404, 404, 404, 404],
  changePassword: /*    */ [401, 200, 200, 200, 200, 200, 200, 200],
  foundPartnership: /*  */ [401, 200, 200, 200, 200, 200, 200, 200],

  getOverview: /*       */ [401, 200, 200, 200, 200, 403, 404, 404],
  getDirectory: /*      */ [401, 200, 200, 200, 200, 200, 404, 404],
  getCharter: /*        */ [401, 200, 200, 200, 200, 403, 404, 404],
  getDesk: /*           */ [401, 200, 200, 200, 200, 200, 404, 404],
  getCases: /*          */ [401, 200, 200, 200, 200, 200, 404, 404],
  getCommitments: /*    */ [401, 200, 200, 200, 200, 200, 404, 404],
  getMatrix: /*         */ [401, 200, 200, 200, 200, 403, 404, 404],
  getLedger: /*         */ [401, 200, 200, 200, 200, 403, 404, 404],
  getHistory: /*        */ [401, 200, 200, 200, 200, 403, 404, 404],
  getStateAt: /*        */ [401, 200, 200, 200, 200, 403, 404, 404],

  getCase: /*           */ [401, 404, 200, 404, 200, 200, 404, 404],
  getCaseLog: /*        */ [401, 404, 200, 404, 200, 200, 404, 404],
  getCommitment: /*     */ [401, 404, 200, 404, 200, 200, 404, 404],
  getEvent: /*          */ [401, 404, 200, 404, 200, 200, 404, 404],
  commandCase: /*       */ [401, 404, 200, 404, 403, 200, 404, 404],

  commandPartnership: /**/ [401, 200, 409, 409, 403, 403, 404, 404],
  commandActor: /*      */ [401, 200, 409, 409, 403, 403, 404, 404],
  commandPerson: /*     */ [401, 200, 409, 409, 403, 403, 404, 404],
  inviteMember: /*      */ [401, 200, 403, 403, 403, 403, 404, 404],
  renewInvitation: /*   */ [401, 200, 403, 403, 403, 403, 404, 404],
  getInvitations: /*    */ [401, 200, 403, 403, 403, 403, 404, 404],
  withdrawInvitation: /**/ [401, 200, 403, 403, 403, 403, 404, 404],

  getAccessRecords: /*  */ [401, 200, 403, 403, 403, 200, 404, 404],
  getOwnData: /*        */ [401, 200, 200, 200, 200, 200, 404, 404],
  previewCaseErasure: /**/ [401, 200, 403, 403, 403, 403, 404, 404],
  previewPersonErasure: [401, 200, 403, 403, 403, 403, 404, 404],
  previewActorErasure: /**/ [401, 200, 403, 403, 403, 403, 404, 404],
  getTokens: /*         */ [401, 200, 403, 403, 403, 403, 404, 404],
  makeToken: /*         */ [401, 200, 403, 403, 403, 403, 404, 404],
  revokeToken: /*       */ [401, 404, 403, 403, 403, 403, 404, 404],

  commandAssessment: /* */ [401, 200, 409, 409, 403, 403, 404, 404],
  getAssessments: /*    */ [401, 200, 200, 200, 200, 200, 404, 404],
  getAssessment: /*     */ [401, 200, 200, 200, 200, 200, 404, 404],

  getDecisions: /*      */ [401, 200, 200, 200, 200, 200, 404, 404],
  getOnboarding: /*     */ [401, 200, 200, 200, 200, 403, 404, 404],
  getOnBoard: /*        */ [401, 200, 403, 403, 403, 403, 404, 404],
  search: /*            */ [401, 200, 200, 200, 200, 200, 404, 404],
  getChanges: /*        */ [401, 200, 200, 200, 200, 403, 404, 404],
  getDependencies: /*   */ [401, 404, 200, 404, 200, 200, 404, 404],
  getActors: /*         */ [401, 200, 200, 200, 200, 403, 404, 404],
  getLearning: /*       */ [401, 200, 200, 200, 200, 403, 404, 404],

  getCalendarLinks: /*  */ [401, 200, 200, 200, 200, 200, 404, 404],
  createCalendarLink: /**/ [401, 200, 200, 200, 200, 200, 404, 404],
  revokeCalendarLink: /**/ [401, 404, 404, 404, 404, 404, 404, 404],
  getReminders: /*      */ [401, 200, 200, 200, 200, 200, 404, 404],
  chooseReminders: /*   */ [401, 200, 200, 200, 200, 200, 404, 404],

  signOutEverywhere: /* */ [401, 200, 200, 200, 200, 200, 200, 200],
  signOut: /*           */ [200, 200, 200, 200, 200, 200, 200, 200],
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
    ...(name in bodies ? { body: bodies[name] } : {}),
  };
}

const told = (statuses: readonly number[] = []) =>
  Object.fromEntries(people.map((who, index) => [who, statuses[index]]));

describe('who may do what', () => {
  const answers = new Map<RouteName, number[]>();

  beforeAll(async () => {
    const service = await startService();
    const world = await worldIn(service);
    const names = Object.keys(matrix).filter((name): name is RouteName => Object.hasOwn(routes, name));
    for (const name of names) {
      const statuses: number[] = [];
      for (const who of people) {
        const browser = world.browsers[who];
        statuses.push((await browser.send(name, requestTo(name, world))).statusCode);
      }
      answers.set(name, statuses);
    }
    return () => service.close();
    // More than three hundred requests, each by the whole stack.
  }, 400_000);

  test('the table knows every route', () => {
    expect(Object.keys(matrix).toSorted()).toEqual(Object.keys(routes).toSorted());
  });

  test.each(Object.keys(matrix).filter((name): name is RouteName => Object.hasOwn(routes, name)))(
    '%s',
    (name) => {
      expect(told(answers.get(name))).toEqual(told(matrix[name]));
    },
  );
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
