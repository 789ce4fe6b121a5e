import type { Question } from '@handslag/contract/route';
import { type QuestionName, questions } from '@handslag/contract/routes';
import type { Id } from '@handslag/domain/shared/id';
import { beforeAll, describe, expect, test } from 'vitest';
import { aJourney, aPartnership, type Partnership } from './fixtures/partnership.ts';
import { type Browser, startService } from './fixtures/service.ts';
import { newId } from './ids.ts';

/**
 * What of each question carries texts of cases: a new question is listed here, or the test fails. Of a question that carries
 * some, who asked is recorded.
 */
const carries: Readonly<Record<QuestionName, boolean>> = {
  getSession: false,
  getAccount: false,
  getInvitations: false,
  getOverview: false,
  getDirectory: false,
  getCharter: false,
  getDesk: true,
  getOwnJourneys: true,
  getCases: true,
  getCase: true,
  getCaseLog: true,
  getChanges: true,
  getDependencies: true,
  search: true,
  getOnboarding: true,
  getOnBoard: false,
  getDecisions: true,
  getActors: false,
  getLearning: false,
  getAssessments: false,
  getAssessment: false,
  getAccessRecords: false,
  getOwnData: true,
  previewCaseErasure: false,
  previewPersonErasure: false,
  previewActorErasure: false,
  getTokens: false,
  getCommitments: true,
  getMatrix: false,
  getCommitment: true,
  getLedger: true,
  getCalendarLinks: false,
  getReminders: false,
  getHistory: true,
  getStateAt: true,
  getEvent: true,
  getCheckpoint: false,
  getInclusionProof: false,
  getConsistencyProof: false,
};
const names = Object.keys(questions).filter((name): name is QuestionName => Object.hasOwn(questions, name));
const PLANTED = /Hemmelig/;

/** An initiative for those involved, of the same actors as the journey. */
async function anInitiative({ partnershipId, actors, member }: Partnership): Promise<Id> {
  const caseId = newId();
  const opening = {
    type: 'OpenCase' as const,
    partnershipId,
    kind: 'initiative' as const,
    responsible: actors.voluntary,
    access: 'involved' as const,
    title: 'Hemmelig tiltak',
  };
  await member.call('commandCase', {
    params: { partnershipId, caseId },
    body: { commands: [opening, { type: 'InvolveActor', actorId: actors.family }] },
  });
  return caseId;
}

/** Words of every kind in a case, and the ids of a promise and an entry in it. */
async function fill({ partnershipId, actors, member }: Partnership, caseId: Id) {
  const [commitmentId, decisionId] = [newId(), newId()];
  const params = { partnershipId, caseId };
  const promise = { debtor: actors.voluntary, creditor: actors.family, what: 'Hemmelig løfte' };
  const { events } = await member.call('commandCase', {
    params,
    body: {
      commands: [
        { type: 'AddNote', noteId: newId(), text: 'Hemmelig notat' },
        { type: 'MakeCommitment', commitmentId, ...promise },
        { type: 'ProposeDecision', decisionId, level: 'operative', question: 'Hemmelig spørsmål' },
      ],
    },
  });
  return { commitmentId, eventId: events[0]?.id ?? '' };
}

interface Answered {
  name: QuestionName;
  found: boolean;
  recorded: boolean;
}

describe.each(['journey', 'initiative'] as const)('who has read a %s for those involved', (kind) => {
  const answered: Answered[] = [];

  beforeAll(async () => {
    const service = await startService();
    const partnership = await aPartnership(service);
    const { partnershipId, actors, member, citizen, coordinator } = partnership;
    const caseId = await (kind === 'journey' ? aJourney : anInitiative)(partnership);
    const things = await fill(partnership, caseId);
    const params = {
      partnershipId,
      caseId,
      ...things,
      position: '1000000',
      actorId: actors.family,
      personId: member.personId,
      assessmentId: newId(),
    };
    const ask = async (who: Browser, personId: Id, name: QuestionName): Promise<Answered> => {
      const query = name === 'search' ? { q: 'hemmelig' } : {};
      const { body } = await who.send(name, { params, query });
      const { rows } = service.house.accessRecords.find({
        partnershipId,
        cases: [caseId],
        personId,
        limit: 1000,
        offset: 0,
      });
      return { name, found: PLANTED.test(body), recorded: rows.some(({ route }) => route === name) };
    };
    const people = [member, citizen, coordinator];
    for (const name of names) {
      const question: Question = questions[name];
      if (question.needs !== 'membership') continue;
      for (const who of people) answered.push(await ask(who, who.personId, name));
    }
    return () => service.close();
  }, 400_000);

  test('[AU77] every question says whether it carries texts of cases, and does as it says', () => {
    expect(Object.keys(carries).toSorted()).toEqual(Object.keys(questions).toSorted());
    const found = new Set(answered.filter((one) => one.found).map(({ name }) => name));
    expect([...found].toSorted()).toEqual(names.filter((name) => carries[name]).toSorted());
  });

  test('[AU77] is recorded for every answer in which a text stands, whoever asked, and for no other', () => {
    expect(answered.filter(({ found }) => found).length).toBeGreaterThan(10);
    expect(answered.filter(({ found, recorded }) => found && !recorded)).toEqual([]);
  });
});

test('[AU77] what is sent says that there is something, and no text', async () => {
  const service = await startService();
  const partnership = await aPartnership(service);
  const { partnershipId, member } = partnership;
  const caseId = await aJourney(partnership);
  await fill(partnership, caseId);
  const { href } = await member.call('createCalendarLink', { params: { partnershipId } });
  const calendar = await service.app.inject(new URL(href).pathname);
  expect(calendar.statusCode).toBe(200);
  expect(calendar.body).not.toMatch(PLANTED);
  await service.close();
});
