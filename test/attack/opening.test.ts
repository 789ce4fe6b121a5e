import { type QuestionName, questions } from '@handslag/contract/routes';
import type { Question } from '@handslag/contract/route';
import { describe, expect, it } from 'vitest';
import { aJourney, aPartnership, type Partnership } from '../../services/api/src/fixtures/partnership.ts';
import { openService } from '../../services/api/src/fixtures/open-service.ts';
import type { Browser } from '../../services/api/src/fixtures/service.ts';
import { newId } from '../../services/api/src/ids.ts';

const names = Object.keys(questions).filter((name): name is QuestionName => Object.hasOwn(questions, name));
const ofMembers = names.filter((name) => {
  const question: Question = questions[name];
  return question.needs === 'membership';
});

interface World extends Partnership {
  caseId: string;
  params: { partnershipId: string; caseId: string };
  say: (who: Browser, ...commands: { type: string; [field: string]: unknown }[]) => Promise<number>;
}

/** A day so many days from now. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A confidential journey in which NAV has no part. */
async function world(): Promise<World> {
  const partnership = await aPartnership(await openService());
  const caseId = await aJourney(partnership);
  const params = { partnershipId: partnership.partnershipId, caseId };
  const say: World['say'] = async (who, ...commands) =>
    (await who.send('commandCase', { params, body: { commands } })).statusCode;
  return { ...partnership, caseId, params, say };
}

/** What every question answers, asked with all that is known of the case. */
async function everyAnswer(who: Browser, { params, actors }: World, more: Record<string, string>) {
  const all = {
    ...params,
    position: '1000000',
    actorId: actors.family,
    personId: newId(),
    assessmentId: newId(),
    ...more,
  };
  const answers = await Promise.all(
    ofMembers.map(async (name) => {
      const query = name === 'search' ? { q: 'hemmelig' } : {};
      return [name, (await who.send(name, { params: all, query })).body] as const;
    }),
  );
  return new Map(answers);
}

describe('a promise with an outsider', () => {
  it('[AU60] lets it read its own terms, answer, and nothing else by any route', async () => {
    const here = await world();
    const { member, outsider, actors, say, partnershipId } = here;
    const commitmentId = newId();
    const asked = {
      type: 'ProposeCommitment',
      commitmentId,
      debtor: actors.welfare,
      creditor: actors.family,
      what: 'Ringe familien',
      due: '2190-01-01',
    };
    const note = { type: 'AddNote', noteId: newId(), text: 'Hemmelig notat' };
    const other = { ...asked, type: 'MakeCommitment', commitmentId: newId(), what: 'Hemmelig løfte' };
    expect(await say(member, note, { ...other, debtor: actors.voluntary })).toBe(200);
    expect(await say(member, asked)).toBe(200);

    const told = await outsider.call('getCommitment', {
      params: { partnershipId, commitmentId },
      query: {},
    });
    expect(told.commitment).toMatchObject({
      what: 'Ringe familien',
      due: '2190-01-01',
      caseTitle: { hidden: 'sealed' },
      debtor: actors.welfare,
      creditor: actors.family,
    });
    expect(told.events).toMatchObject([{ type: 'CommitmentProposed', revision: '0' }]);
    const directory = await outsider.call('getDirectory', { params: { partnershipId } });
    expect(directory.actors.find(({ actorId }) => actorId === actors.family)?.name).toBe('Familien Berg');
    const desk = await outsider.call('getDesk', { params: { partnershipId } });
    expect(desk.answers.map(({ what }) => what)).toEqual(['Ringe familien']);

    expect(
      await say(outsider, { type: 'AcceptCommitment', commitmentId }, { ...note, noteId: newId() }),
    ).toBe(404);
    expect(await say(outsider, { type: 'AcceptCommitment', commitmentId })).toBe(200);
    const answers = await everyAnswer(outsider, here, {
      commitmentId: other.commitmentId,
      eventId: told.events[0]?.id ?? '',
    });
    for (const [name, body] of answers)
      expect({ name, found: /hemmelig/i.exec(body) }).toEqual({ name, found: null });
    for (const name of ['getCase', 'getCaseLog', 'getEvent', 'getCommitment'] as const)
      expect(JSON.parse(answers.get(name) ?? '')).toMatchObject({ status: 404 });
    const { total } = await outsider.call('getCases', {
      params: { partnershipId },
      query: { kind: 'journey' },
    });
    expect(total).toBe(0);
  });

  it('[AU60] is not said to be one to come in: the case has the actors it had', async () => {
    const { member, citizen, actors, say, params } = await world();
    const promise = { commitmentId: newId(), creditor: actors.welfare, debtor: actors.voluntary };
    expect(await say(member, { type: 'MakeCommitment', ...promise, what: 'Melde fra' })).toBe(200);
    const page = await citizen.call('getCase', { params, query: {} });
    expect(new Set(page.case.actors)).toEqual(new Set([actors.voluntary, actors.family]));
  });
});

describe('a handover to an outsider', () => {
  it('[AU61] shows it the offer and what would move, and opens the case with its yes', async () => {
    const here = await world();
    const { member, outsider, actors, say, partnershipId, params } = here;
    const commitmentId = newId();
    const handoverId = newId();
    const stays = newId();
    const promise = { type: 'MakeCommitment', debtor: actors.voluntary, creditor: actors.family };
    const offer = {
      type: 'ProposeHandover',
      handoverId,
      from: actors.voluntary,
      to: actors.welfare,
      scope: 'case',
      situation: 'Familien flytter',
      commitments: [
        { commitmentId, disposition: 'moves' },
        { commitmentId: stays, disposition: 'stays' },
      ],
    };
    expect(
      await say(
        member,
        { type: 'AddNote', noteId: newId(), text: 'Hemmelig notat' },
        { ...promise, commitmentId, what: 'Følge opp' },
        { ...promise, commitmentId: stays, what: 'Også dette' },
        offer,
      ),
    ).toBe(200);
    const desk = await outsider.call('getDesk', { params: { partnershipId } });
    expect(desk.handoversToAnswer).toMatchObject([{ handoverId, situation: 'Familien flytter' }]);
    const { rows } = await outsider.call('getCommitments', { params: { partnershipId }, query: {} });
    expect(new Set(rows.map(({ what }) => what))).toEqual(new Set(['Følge opp', 'Også dette']));
    const answers = await everyAnswer(outsider, here, { commitmentId: newId(), eventId: newId() });
    for (const [name, body] of answers)
      expect({ name, found: /hemmelig/i.exec(body) }).toEqual({ name, found: null });

    expect(await say(outsider, { type: 'AcceptHandover', handoverId, readBack: 'Vi tar saken' })).toBe(200);
    expect((await outsider.call('getCase', { params, query: {} })).case.title).toBe('Hemmelig tittel');
  });
});

describe('a broken glass', () => {
  const glass = { type: 'OpenConfidentialCase', reason: 'Familien har klaget på saken til kommunen' };

  it('[AU73] gives reading, and to ask; it opens to nobody, brings in nobody, and records nothing', async () => {
    const { coordinator, member, actors, say, params } = await world();
    expect(await say(member, { type: 'AddNote', noteId: newId(), text: 'Et notat' })).toBe(200);
    expect(await say(coordinator, glass)).toBe(200);
    const page = await coordinator.call('getCase', { params, query: {} });
    expect(page.case.title).toBe('Hemmelig tittel');
    // Erasing is the coordinator's office, with a glass or without; it says nothing in the case.
    expect({ mayRecord: page.mayRecord, offers: page.offers.map(({ say }) => say) }).toEqual({
      mayRecord: false,
      offers: ['EraseCase'],
    });
    const consent = { consentId: newId(), by: actors.family, actors: [actors.welfare], scope: 'Alt' };
    const tried = [
      { type: 'ChangeCaseAccess', access: 'partnership', why: 'Alle bør se' },
      { type: 'InvolveActor', actorId: actors.welfare },
      { type: 'InvolveActor', actorId: actors.municipality },
      { type: 'StandDownActor', actorId: actors.family, heard: 'phone' },
      { type: 'GiveConsent', ...consent, heard: 'phone' },
      { type: 'AddNote', noteId: newId(), text: 'Jeg var her' },
      { type: 'CloseCase' },
    ];
    for (const command of tried)
      expect([command.type, await say(coordinator, command)]).toEqual([command.type, 403]);
    const { events } = await coordinator.call('getCaseLog', { params, query: {} });
    const about = events.find(({ type }) => type === 'NoteAdded')?.id ?? '';
    expect(
      await say(coordinator, { type: 'AskQuestion', questionId: newId(), about, text: 'Hva betyr det?' }),
    ).toBe(200);
  });

  it('[AU74] stands at once on the desk of whoever represents an actor of the case, the citizen too', async () => {
    const { coordinator, member, citizen, outsider, say, partnershipId } = await world();
    expect(await say(coordinator, glass)).toBe(200);
    const openings = async (who: Browser) =>
      (await who.call('getDesk', { params: { partnershipId } })).openings;
    for (const who of [member, citizen])
      expect(
        (await openings(who)).filter(({ event }) => event.type === 'ConfidentialCaseOpened'),
      ).toMatchObject([{ event: { data: { reason: glass.reason, personId: coordinator.personId } } }]);
    expect(await openings(outsider)).toEqual([]);
    expect(await openings(coordinator)).toEqual([]);
  });

  it('[AU74] so does that an actor was brought in, and that the case was opened to others', async () => {
    const { member, citizen, actors, say, partnershipId } = await world();
    expect(await say(member, { type: 'InvolveActor', actorId: actors.welfare })).toBe(200);
    expect(await say(member, { type: 'ChangeCaseAccess', access: 'partnership', why: 'Alle lærer' })).toBe(
      200,
    );
    const { openings } = await citizen.call('getDesk', { params: { partnershipId } });
    expect(openings.map(({ event }) => event.type)).toEqual(
      expect.arrayContaining(['ActorInvolved', 'CaseAccessChanged']),
    );
    expect((await member.call('getDesk', { params: { partnershipId } })).openings).toEqual([]);
  });
});

describe('a rating', () => {
  it('[AU75] [AU76] of one is told to nobody but who gave it and the responsible actor, by any route', async () => {
    const here = await world();
    const { coordinator, member, evaluator, outsider, citizen, actors, say, params, partnershipId } = here;
    const rating = {
      type: 'RateJourney',
      by: actors.family,
      helpful: 3,
      inTime: 4,
      rightPlace: 7,
      rightMeans: 2,
    };
    expect(await say(citizen, { ...rating, words: 'Hemmelig dom' })).toBe(200);
    expect(await say(member, { type: 'InvolveActor', actorId: actors.welfare })).toBe(200);
    for (const who of [citizen, member]) {
      expect((await who.call('getCase', { params, query: {} })).ratings).toMatchObject([{ helpful: 3 }]);
      const { events } = await who.call('getCaseLog', { params, query: {} });
      expect(events.find(({ type }) => type === 'JourneyRated')?.data).toMatchObject({
        helpful: 3,
        words: 'Hemmelig dom',
      });
    }
    for (const who of [outsider, evaluator]) {
      expect((await who.call('getCase', { params, query: {} })).ratings).toEqual([]);
      const { events } = await who.call('getCaseLog', { params, query: {} });
      const rated = events.find(({ type }) => type === 'JourneyRated');
      expect(rated?.data).toEqual({ by: actors.family });
      const answers = await everyAnswer(who, here, { commitmentId: newId(), eventId: rated?.id ?? '' });
      for (const [name, body] of answers)
        expect({ name, found: /hemmelig dom|"helpful":3/i.exec(body) }).toEqual({ name, found: null });
    }
    for (const filter of [
      {},
      { caseId: params.caseId },
      { actor: actors.voluntary },
      { caseKind: 'journey' as const },
    ])
      for (const who of [coordinator, evaluator, member])
        expect(
          (await who.call('getLedger', { params: { partnershipId }, query: filter })).figures.ratings,
        ).toEqual({
          n: 0,
          helpful: null,
          inTime: null,
          rightPlace: null,
          rightMeans: null,
        });
  });
});

describe('a consent', () => {
  it('[AU68] that the citizen gave is not withdrawn by somebody who says that the citizen rang', async () => {
    const { citizen, member, coordinator, actors, say } = await world();
    const consentId = newId();
    const consent = {
      type: 'GiveConsent',
      consentId,
      by: actors.family,
      actors: [actors.voluntary],
      scope: 'Alt',
    };
    expect(await say(citizen, consent)).toBe(200);
    expect(await say(member, { type: 'WithdrawConsent', consentId, heard: 'phone' })).toBe(409);
    expect(await say(member, { type: 'ChangeCaseAccess', access: 'partnership', why: 'Alle lærer' })).toBe(
      200,
    );
    expect(await say(coordinator, { type: 'WithdrawConsent', consentId, heard: 'phone' })).toBe(409);
    expect(await say(citizen, { type: 'WithdrawConsent', consentId })).toBe(200);
  });

  it('[AU67] stands on the desk of citizen and responsible actor thirty days before it ends', async () => {
    const { citizen, member, outsider, actors, say, partnershipId } = await world();
    const consent = { type: 'GiveConsent', by: actors.family, actors: [actors.voluntary], scope: 'Alt' };
    const ending = async (who: Browser) =>
      (await who.call('getDesk', { params: { partnershipId } })).consentsEnding;
    const consentId = newId();
    expect(await say(citizen, { ...consent, consentId, until: day(28) })).toBe(200);
    for (const who of [citizen, member])
      expect(await ending(who)).toMatchObject([{ consentId, by: actors.family }]);
    expect(await ending(outsider)).toEqual([]);
    expect(await say(citizen, { ...consent, consentId: newId(), until: day(200) })).toBe(200);
    expect(await ending(citizen)).toEqual([]);
  });
});
