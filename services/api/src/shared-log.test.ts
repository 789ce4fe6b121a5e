import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandIn } from '@handslag/event-store-esdb/stand-in';
import { type PostgresServer, startPostgres } from '@handslag/testing/postgres-server';
import { MasterKeyError } from '@handslag/vault/errors';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { aJourney, aPartnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { PASSWORD, type Service } from './fixtures/service.ts';
import { openHouse } from './house.ts';
import { newId } from './ids.ts';
import { readSettings } from './settings.ts';

const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres({ durable: true });
}, 300_000);
afterAll(() => postgres.stop());

/** The servers that nodes may share, each with an empty log. */
const servers = {
  async EventStoreDB() {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.kill());
    return standIn.connectionString;
  },
  PostgreSQL: () => postgres.newDatabase(),
};
const eachServer = Object.entries(servers);

/** Two nodes that share nothing but the server with the log: each with files of its own. */
async function twoNodes(
  newServer: () => Promise<string>,
): Promise<{ first: Service; second: Service; store: string }> {
  const store = await newServer();
  const environment = { HANDSLAG_STORE: store, HANDSLAG_MASTER_KEY: MASTER_KEY };
  return { first: await openService({ environment }), second: await openService({ environment }), store };
}

test.each(eachServer)(
  '%s: a cookie, a key for machines and an invitation of one node hold at the other, and end there',
  async (_, newServer) => {
    const { first, second } = await twoNodes(newServer);
    const { partnershipId, coordinator, member } = await aPartnership(first);
    const cookie = member.cookie() ?? '';
    const atSecond = () => second.app.inject({ url: '/api/session', headers: { cookie } });
    expect((await atSecond()).json()).toMatchObject({ memberships: [{ personId: member.personId }] });

    const body = { name: 'Rapport', role: 'evaluator' as const };
    const made = await coordinator.call('makeToken', { params: { partnershipId }, body });
    const position = String(await first.house.log.head());
    const ask = async () =>
      (
        await second.app.inject({
          url: `/api/partnerships/${partnershipId}/ledger`,
          headers: { authorization: `Bearer ${made.secret}`, 'handslag-position': position },
        })
      ).statusCode;
    expect(await ask()).toBe(200);
    await coordinator.call('revokeToken', { params: { partnershipId, tokenId: made.token.tokenId } });
    expect(await ask()).toBe(401);

    const { link = '' } = await coordinator.call('inviteMember', {
      params: { partnershipId },
      body: { name: 'Olga', email: 'olga@example.no', language: 'nb', role: 'member' },
    });
    const invited = { body: { token: link.split('#')[1] ?? '', password: PASSWORD } };
    await second.browser().call('acceptInvitation', invited);
    expect(await first.browser().problem('acceptInvitation', invited)).toMatchObject({
      code: 'link/invalid',
    });

    const elsewhere = second.browser();
    await elsewhere.call('signIn', { body: { email: member.email, password: PASSWORD } });
    await elsewhere.call('signOutEverywhere', {});
    expect((await atSecond()).json()).toMatchObject({ person: null });
    expect((await member.call('getSession', {})).person).toBeNull();
  },
);

test.each(eachServer)(
  '%s: what one node has recorded is read at the other, from the position that the answer named',
  async (_, newServer) => {
    const { first, second } = await twoNodes(newServer);
    const partnership = await aPartnership(first);
    const { partnershipId, actors, member } = partnership;
    const caseId = await aJourney(partnership);
    const commitmentId = newId();
    const command = {
      type: 'MakeCommitment',
      commitmentId,
      debtor: actors.voluntary,
      creditor: actors.family,
      what: 'En aktivitet to ganger i uka',
      due: '2199-01-01',
    };
    const written = await member.send('commandCase', {
      params: { partnershipId, caseId },
      body: { commands: [command] },
    });
    const position = String(written.headers['handslag-position']);
    expect(position).toMatch(/^\d+$/);
    const read = await second.app.inject({
      url: `/api/partnerships/${partnershipId}/commitments/${commitmentId}`,
      headers: { cookie: member.cookie() ?? '', 'handslag-position': position },
    });
    expect(read.json()).toMatchObject({ commitment: { what: 'En aktivitet to ganger i uka' } });
  },
);

test.each(eachServer)('%s: what is erased at one node is shut at the other', async (_, newServer) => {
  const { first, second } = await twoNodes(newServer);
  const partnership = await aPartnership(first);
  const { partnershipId, coordinator, member } = partnership;
  const params = { partnershipId, caseId: await aJourney(partnership) };
  const titleAtSecond = async (position: string) => {
    const answer = await second.app.inject({
      url: `/api/partnerships/${partnershipId}/cases/${params.caseId}`,
      headers: { cookie: member.cookie() ?? '', 'handslag-position': position },
    });
    return answer.json<{ case: { title: unknown } }>().case.title;
  };
  expect(await titleAtSecond(String(await first.house.log.head()))).toBe('Hemmelig tittel');
  const open = { type: 'OpenConfidentialCase', reason: 'Familien ber om sletting nå' };
  await coordinator.send('commandCase', { params, body: { commands: [open] } });
  const erase = { type: 'EraseCase', reason: 'Familien ber om det', legalBasis: 'GDPR art. 17' };
  const erased = await coordinator.send('commandCase', { params, body: { commands: [erase] } });
  expect(erased.statusCode).toBe(200);
  expect(await titleAtSecond(String(erased.headers['handslag-position']))).toEqual({ hidden: 'erased' });
});

test.each(eachServer)(
  '%s: a node with another master key, or none, does not start beside the others',
  async (_, newServer) => {
    const { first, store } = await twoNodes(newServer);
    await aPartnership(first);
    const directory = await mkdtemp(join(tmpdir(), 'handslag-other-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    const other = (key: Record<string, string>) =>
      openHouse(readSettings({ HANDSLAG_DATA: directory, HANDSLAG_STORE: store, ...key }));
    await expect(other({ HANDSLAG_MASTER_KEY: Buffer.alloc(32, 8).toString('base64') })).rejects.toThrow(
      MasterKeyError,
    );
    await expect(other({})).rejects.toThrow(/HANDSLAG_MASTER_KEY/);
  },
);
