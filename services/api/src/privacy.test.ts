import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id } from '@handslag/domain/shared/id';
import { describe, expect, test } from 'vitest';
import { aJourney, aPartnership, type Partnership } from './fixtures/partnership.ts';
import { openService } from './fixtures/open-service.ts';
import { newId } from './ids.ts';

const SENTENCE = 'Den blå sykkelen står bak låven';

async function setting() {
  const service = await openService();
  const partnership = await aPartnership(service);
  const caseId = await aJourney(partnership);
  return {
    ...service,
    ...partnership,
    partnership,
    caseId,
    params: { partnershipId: partnership.partnershipId, caseId },
  };
}

/** Every file under a directory in which the text stands. */
async function filesWith(directory: string, text: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(4);
  const found = await Promise.all(
    files.map(async (file) => ((await readFile(file)).includes(text) ? [file] : [])),
  );
  return found.flat();
}

const say = ({ member, partnershipId }: Partnership, caseId: Id, text: string) =>
  member.call('commandCase', {
    params: { partnershipId, caseId },
    body: { commands: [{ type: 'AddNote', noteId: newId(), text }] },
  });

describe('personal text', () => {
  test('stands in no file, before or after it is erased, and the ledger stays as it was', async () => {
    const { directory, partnership, partnershipId, coordinator, evaluator, citizen, caseId, params } =
      await setting();
    await say(partnership, caseId, SENTENCE);
    expect((await citizen.call('getCaseLog', { params })).events.map(({ data }) => data['text'])).toContain(
      SENTENCE,
    );
    expect(await filesWith(directory, SENTENCE)).toEqual([]);
    expect(await filesWith(directory, 'Familien Berg')).toEqual([]);
    expect(await filesWith(directory, 'kari@example.no')).toEqual([]);
    const at = '2198-01-01T00:00:00Z';
    const before = await evaluator.call('getLedger', { params: { partnershipId }, query: { at } });

    const preview = await coordinator.call('previewCaseErasure', { params });
    expect(preview).toMatchObject({ subject: 'case', erased: false });
    expect(preview.goes).toContainEqual({ type: 'NoteAdded', field: 'text', times: 1 });
    expect(preview.stays).toContainEqual({ type: 'NoteAdded', times: 1 });
    await coordinator.call('commandCase', {
      params,
      body: { commands: [{ type: 'EraseCase', reason: 'Bedt om det', legalBasis: 'GDPR art. 17' }] },
    });
    expect(await coordinator.call('previewCaseErasure', { params })).toMatchObject({ erased: true });
    const { events } = await citizen.call('getCaseLog', { params });
    expect(events.find(({ type }) => type === 'NoteAdded')?.hidden).toEqual({ text: 'erased' });
    expect((await citizen.call('getCase', { params })).case.title).toEqual({ hidden: 'erased' });
    expect(await filesWith(directory, SENTENCE)).toEqual([]);
    const after = await evaluator.call('getLedger', { params: { partnershipId }, query: { at } });
    expect(after.figures).toEqual(before.figures);
  });

  test('[O17] of a question about an entry, and of its answer, is sealed too', async () => {
    const { directory, citizen, evaluator, member, partnership, partnershipId, caseId, params } =
      await setting();
    await say(partnership, caseId, 'Notat');
    const about = (await citizen.call('getCaseLog', { params })).events.at(-1)?.id ?? '';
    const questionId = newId();
    await citizen.call('commandCase', {
      params,
      body: { commands: [{ type: 'AskQuestion', questionId, about, text: SENTENCE }] },
    });
    await member.call('commandCase', {
      params,
      body: { commands: [{ type: 'AnswerQuestion', questionId, text: `Ja: ${SENTENCE}` }] },
    });
    const { events } = await citizen.call('getCaseLog', { params });
    expect(events.slice(-2).map(({ type, data }) => [type, data['text']])).toEqual([
      ['QuestionAsked', SENTENCE],
      ['QuestionAnswered', `Ja: ${SENTENCE}`],
    ]);
    const found = await member.call('search', { params: { partnershipId }, query: { q: 'blå sykkelen' } });
    expect(found.total).toBe(2);
    expect(await filesWith(directory, SENTENCE)).toEqual([]);
    const outside = await evaluator.call('getHistory', { params: { partnershipId } });
    expect(outside.events.filter(({ type }) => type === 'QuestionAsked')).toMatchObject([
      { hidden: { text: 'sealed' } },
    ]);
  });

  test('[AU112] of a person is gone with the person; the account is its holder’s, and stays', async () => {
    const { coordinator, outsider, partnershipId, browser } = await setting();
    const params = { partnershipId, personId: outsider.personId };
    expect(await coordinator.call('previewPersonErasure', { params })).toMatchObject({ erased: false });
    await coordinator.call('commandPerson', {
      params,
      body: {
        commands: [{ type: 'ErasePerson', personId: outsider.personId, reason: 'x', legalBasis: 'x' }],
      },
    });
    expect(await outsider.call('getSession', {})).toMatchObject({
      person: { name: 'Nils' },
      memberships: [],
    });
    const again = { body: { email: outsider.email, password: 'a long password to sign in with' } };
    expect((await browser().call('signIn', again)).memberships).toEqual([]);
    const { persons } = await coordinator.call('getDirectory', { params: { partnershipId } });
    expect(persons.find(({ personId }) => personId === outsider.personId)?.name).toEqual({
      hidden: 'erased',
    });
  });

  test('is not for the evaluator, who sees that it is there', async () => {
    const { evaluator, params, partnershipId, actors } = await setting();
    const page = await evaluator.call('getCase', { params });
    expect(page.case.title).toEqual({ hidden: 'sealed' });
    expect(page.need).toEqual({ hidden: 'sealed' });
    expect(page.mayRecord).toBe(false);
    const log = await evaluator.send('getCaseLog', { params });
    expect(log.body).not.toContain('Hemmelig');
    const { actors: named } = await evaluator.call('getDirectory', { params: { partnershipId } });
    expect(named.find(({ actorId }) => actorId === actors.family)?.name).toEqual({ hidden: 'sealed' });
  });

  test('of a citizen’s name is for those who share a case with the citizen', async () => {
    const { member, outsider, citizen, coordinator, partnershipId, actors } = await setting();
    const nameFor = async (person: typeof member) => {
      const directory = await person.call('getDirectory', { params: { partnershipId } });
      return directory.actors.find(({ actorId }) => actorId === actors.family)?.name;
    };
    expect(await nameFor(member)).toBe('Familien Berg');
    expect(await nameFor(citizen)).toBe('Familien Berg');
    expect(await nameFor(coordinator)).toBe('Familien Berg');
    expect(await nameFor(outsider)).toEqual({ hidden: 'sealed' });
    const met = await citizen.call('getDirectory', { params: { partnershipId } });
    expect(met.actors.map(({ actorId }) => actorId).toSorted()).toEqual(
      [actors.family, actors.voluntary].toSorted(),
    );
    expect(met.persons.map(({ personId }) => personId).toSorted()).toEqual(
      // Who coordinates is known to all.
      [citizen.personId, member.personId, coordinator.personId].toSorted(),
    );
  });
});

describe('names in the story', () => {
  test('an evaluator reads neither a citizen’s name nor anybody’s address there; a coordinator does', async () => {
    const { evaluator, outsider, coordinator, partnershipId, citizen } = await setting();
    const story = async (person: typeof evaluator) =>
      (await person.send('getHistory', { params: { partnershipId }, query: { limit: 1000 } })).body;
    for (const text of [await story(evaluator), await story(outsider)]) {
      expect(text).not.toContain('Familien Berg');
      expect(text).not.toContain('Mona');
      expect(text).not.toContain('@example.no');
    }
    expect(await story(coordinator)).toContain('ActorJoined');
    const directory = await citizen.send('getDirectory', { params: { partnershipId } });
    expect(directory.body).toContain('Mona');
  });

  test('[AU112] what a partnership keeps of an address is not what anybody signs in with: no coordinator moves an account', async () => {
    const { member, coordinator, partnershipId, browser } = await setting();
    const change = (person: typeof member, email: string) =>
      person.call('commandPerson', {
        params: { partnershipId, personId: member.personId },
        body: { commands: [{ type: 'ChangePersonDetails', personId: member.personId, email }] },
      });
    const signIn = (email: string) =>
      browser().send('signIn', { body: { email, password: 'a long password to sign in with' } });
    await change(member, 'vera.ny@example.no');
    expect((await signIn('vera.ny@example.no')).statusCode).toBe(401);
    await change(coordinator, 'taken@example.no');
    expect((await signIn('taken@example.no')).statusCode).toBe(401);
    expect((await signIn(member.email)).statusCode).toBe(200);
  });
});

describe('a confidential case', () => {
  test('can be opened by a coordinator with a reason that the involved see', async () => {
    const { coordinator, member, params } = await setting();
    expect(await coordinator.problem('getCase', { params })).toMatchObject({ status: 404 });
    await coordinator.call('commandCase', {
      params,
      body: { commands: [{ type: 'OpenConfidentialCase', reason: 'Klage fra familien på saken' }] },
    });
    expect((await coordinator.call('getCase', { params })).case.title).toBe('Hemmelig tittel');
    const { events } = await member.call('getCaseLog', { params });
    const opened = events.find(({ type }) => type === 'ConfidentialCaseOpened');
    expect(opened?.data).toMatchObject({
      personId: coordinator.personId,
      reason: 'Klage fra familien på saken',
    });
  });

  test('closes for an actor whose consent is withdrawn', async () => {
    const { member, citizen, params, actors } = await setting();
    const consentId = newId();
    const consent = {
      type: 'GiveConsent' as const,
      consentId,
      by: actors.family,
      actors: [actors.voluntary],
      scope: 'Alt',
    };
    await citizen.call('commandCase', { params, body: { commands: [consent] } });
    expect((await member.call('getCase', { params })).case.title).toBe('Hemmelig tittel');
    await citizen.call('commandCase', {
      params,
      body: { commands: [{ type: 'WithdrawConsent', consentId }] },
    });
    expect((await member.call('getCase', { params })).case.title).toEqual({ hidden: 'sealed' });
    expect((await citizen.call('getCase', { params })).case.title).toBe('Hemmelig tittel');
  });
});

test('a citizen gets everything about themselves in one file, and nothing about others', async () => {
  const { citizen, member, partnershipId, partnership, caseId, actors, params } = await setting();
  await say(partnership, caseId, SENTENCE);
  await member.call('getCase', { params });
  const file = await citizen.send('getOwnData', { params: { partnershipId } });
  expect(file.headers['content-disposition']).toBe('attachment; filename="my-data.json"');
  expect(file.json()).toMatchObject({
    person: { personId: citizen.personId, name: 'Mona', email: 'mona@example.no' },
    role: 'participant',
    actors: [actors.family],
    cases: [{ caseId }],
    accessRecords: [{ personId: member.personId, caseId }],
  });
  expect(file.body).toContain(SENTENCE);
  const others = await member.call('getOwnData', { params: { partnershipId } });
  expect(others).toMatchObject({ person: { name: 'Vera' }, cases: [], accessRecords: [] });
});

describe('access records', () => {
  test('say who was shown which case, to the coordinator and to the citizen', async () => {
    const { coordinator, member, citizen, evaluator, params, partnershipId, caseId } = await setting();
    await member.call('getCase', { params });
    await member.call('getCase', { params });
    await evaluator.call('getCase', { params });
    const { rows } = await coordinator.call('getAccessRecords', {
      params: { partnershipId },
      query: { caseId },
    });
    expect(rows).toMatchObject([{ personId: member.personId, caseId, route: 'getCase', times: 2 }]);
    expect(await citizen.call('getAccessRecords', { params: { partnershipId } })).toEqual({ total: 1, rows });
  });

  test('of other cases are not for the citizen', async () => {
    const { member, citizen, partnershipId, actors } = await setting();
    const caseId = newId();
    const open = {
      type: 'OpenCase' as const,
      partnershipId,
      kind: 'journey' as const,
      access: 'involved' as const,
    };
    await member.call('commandCase', {
      params: { partnershipId, caseId },
      body: { commands: [{ ...open, responsible: actors.voluntary, title: 'En annen familie' }] },
    });
    await member.call('getCase', { params: { partnershipId, caseId } });
    expect(
      await citizen.call('getAccessRecords', { params: { partnershipId }, query: { caseId } }),
    ).toMatchObject({ total: 0 });
    expect(await citizen.call('getAccessRecords', { params: { partnershipId } })).toMatchObject({ total: 0 });
  });
});
