import { PASSWORD } from '../fixtures/service.ts';
import { describe, expect, test } from 'vitest';
import { found } from '../fixtures/partnership.ts';
import { ORIGIN, postBox, whereSomethingWaits } from '../fixtures/reminding.ts';
import { newId } from '../ids.ts';
import { NotSent } from './post.ts';

describe('a reminder', () => {
  test('[R14] comes as often as the person chooses: on working days, on Mondays, or never', async () => {
    const { member, citizen, params, reached, moveTo } = await whereSomethingWaits();
    const week = async () => {
      const days: string[] = [];
      for (let day = 0; day < 7; day += 1) {
        start += 86_400_000;
        moveTo(new Date(start).toISOString());
        if ((await reached()).includes(member.email)) days.push(new Date(start).toISOString().slice(0, 10));
      }
      return days.map((day) => new Date(day).getUTCDay());
    };
    let start = Date.parse('2027-06-20T05:30:00Z');
    expect(await member.call('getReminders', { params })).toEqual({ choice: 'daily', chosen: false });
    expect(await week()).toEqual([1, 2, 3, 4, 5]);
    const choose = (choice: 'off' | 'weekly') => member.call('chooseReminders', { params, body: { choice } });
    expect(await choose('weekly')).toEqual({ choice: 'weekly', chosen: true });
    expect(await week()).toEqual([1]);
    await choose('off');
    expect(await week()).toEqual([]);
    expect(await citizen.call('getReminders', { params })).toEqual({ choice: 'off', chosen: false });
  });

  test('[R14] goes to a citizen who asks for it', async () => {
    const { citizen, params, reached } = await whereSomethingWaits();
    await citizen.call('chooseReminders', { params, body: { choice: 'daily' } });
    expect(await reached()).toContain(citizen.email);
  });

  test('[R15] comes once a day, however often it is sent for, and again the next day', async () => {
    const { remind, moveTo } = await whereSomethingWaits();
    const post = postBox();
    const rounds = await Promise.all([remind(post), remind(post), remind(post)]);
    expect(
      rounds
        .flat()
        .map(({ outcome }) => outcome)
        .toSorted(),
    ).toEqual(['already', 'already', 'sent']);
    expect(post.mails).toHaveLength(1);
    moveTo('2027-06-16T05:30:00Z');
    await remind(post);
    expect(post.mails.map(({ date }) => date)).toEqual(['2027-06-15', '2027-06-16']);
  });

  test('[R15] that was surely not sent is tried again; one that may have been sent is not', async () => {
    const { remind } = await whereSomethingWaits();
    expect(await remind(postBox(new NotSent('EAUTH 535', true)))).toMatchObject([
      { outcome: 'failed', why: 'EAUTH 535' },
    ]);
    expect(await remind(postBox(new NotSent('ETIMEDOUT', false)))).toMatchObject([{ outcome: 'unclear' }]);
    const post = postBox();
    expect(await remind(post)).toMatchObject([{ outcome: 'already' }]);
    expect(post.mails).toEqual([]);
  });

  test('[R15] that is only tried out claims no day', async () => {
    const { remind } = await whereSomethingWaits();
    const post = postBox();
    expect(await remind(post, { dryRun: true })).toMatchObject([{ outcome: 'would-send', waits: 1 }]);
    expect(post.mails).toEqual([]);
    expect(await remind(post)).toMatchObject([{ outcome: 'sent' }]);
  });

  test('[R17] goes to nobody who is no member any more, or whose address was never shown to be theirs', async () => {
    const { coordinator, member, actors, partnershipId, params, reached, moveTo, browser } =
      await whereSomethingWaits();
    const body = {
      name: 'Ola',
      email: 'ola@example.no',
      language: 'nb' as const,
      role: 'member' as const,
    };
    const represents = { actorId: actors.voluntary, function: 'Vikar', mandate: 'decide' as const };
    // Who speaks for an actor that has somebody who decides is for that actor to say.
    expect(
      await coordinator.problem('inviteMember', { params, body: { ...body, represents } }),
    ).toMatchObject({ code: 'actor-gives-its-own-mandates' });
    const { personId: successor, link = '' } = await coordinator.call('inviteMember', { params, body });
    const { personId } = member;
    expect(await reached()).toEqual([member.email]);
    // Comes in by a link that was handed over: nothing shows that the address is theirs.
    const taken = { token: link.split('#')[1] ?? '', password: PASSWORD };
    await browser().call('acceptInvitation', { body: taken });
    const giving = { type: 'AppointRepresentative' as const, personId: successor, ...represents };
    await member.call('commandPartnership', {
      params: { partnershipId },
      body: { commands: [{ ...giving, onBehalfOf: actors.voluntary }] },
    });
    const commands = [
      { type: 'StandDownRepresentative' as const, actorId: actors.voluntary, personId, successor },
      { type: 'RemoveMember' as const, personId },
    ];
    await coordinator.call('commandPartnership', { params: { partnershipId }, body: { commands } });
    moveTo('2027-06-16T05:30:00Z');
    expect(await reached()).toEqual([]);
  });

  test('[R15] is one for all partnerships of a person', async () => {
    const { member, remind, partnershipId } = await whereSomethingWaits();
    const second = await found(member, 'Et annet samarbeid');
    const decision = { decisionId: newId(), level: 'operative' as const, question: 'Hvem leder?' };
    await member.call('commandCase', {
      params: { partnershipId: second.partnershipId, caseId: second.steeringCaseId },
      body: { commands: [{ type: 'ProposeDecision', ...decision }] },
    });
    const post = postBox();
    await remind(post);
    const mine = post.mails.filter(({ to }) => to === member.email);
    expect(mine).toHaveLength(1);
    expect(mine[0]?.subject).toBe('Handslag: 2 ting venter på deg');
    for (const one of [partnershipId, second.partnershipId])
      expect(mine[0]?.text).toContain(`${ORIGIN}/p/${one}/desk`);
  });
});
