import { describe, expect, test } from 'vitest';
import {
  accepted,
  confirmed,
  creditor,
  debtor,
  fact,
  made,
  moved,
  proposed,
  reported,
} from '../test-data/facts.ts';
import { id, on } from '../test-data/story.ts';
import { calendarOf } from '../shared/calendar.ts';
import { ENDLESS } from '../shared/moment.ts';
import type { CommitmentFact } from './standing.ts';
import { type Judged, verdictOf } from './verdict.ts';

const oslo = calendarOf('Europe/Oslo');
const judgeAt = (
  at: string,
  facts: readonly CommitmentFact[],
  knownAt: string = ENDLESS,
): Judged | undefined =>
  verdictOf(facts, { at: on(at), knownAt: knownAt === ENDLESS ? ENDLESS : on(knownAt) }, oslo);
const condition = { commitmentId: id(5, 9) };

describe('what counts', () => {
  const late = fact('2026-01-20', 'CommitmentReleased', {}, { recorded: '2026-03-01' });

  test('[L1] only what had happened, and was recorded', () => {
    const facts = [made('2026-01-01', { due: '2026-02-01' }), late];
    expect(judgeAt('2026-01-10', facts)?.verdict).toBe('open');
    expect(judgeAt('2026-01-25', facts)?.verdict).toBe('released');
    expect(judgeAt('2026-01-25', facts, '2026-02-28')?.verdict).toBe('open');
    expect(judgeAt('2026-02-20', facts, '2026-02-28')?.verdict).toBe('overdue');
    expect(judgeAt('2026-02-20', facts, '2026-03-01')?.verdict).toBe('released');
  });

  test('[L2] nothing before it was begun, nor before that was known', () => {
    const begun = fact(
      '2026-01-01',
      'CommitmentMade',
      { debtor, creditor, what: 'A visit' },
      { recorded: '2026-02-01' },
    );
    expect(judgeAt('2025-12-31', [begun])).toBeUndefined();
    expect(judgeAt('2026-01-15', [begun], '2026-01-15')).toBeUndefined();
    expect(judgeAt('2026-01-15', [begun], '2026-02-01')?.verdict).toBe('open');
  });

  test('[L4] a calendar date ends with its day in the zone of the partnership, in summer and in winter', () => {
    const winter = [made('2026-01-01', { due: '2026-02-01' })];
    expect(judgeAt('2026-02-01T22:59:59.999998Z', winter)?.verdict).toBe('open');
    expect(judgeAt('2026-02-01T22:59:59.999999Z', winter)?.verdict).toBe('open');
    expect(judgeAt('2026-02-01T23:00:00.000000Z', winter)?.verdict).toBe('overdue');
    const summer = [made('2026-01-01', { due: '2026-07-01' })];
    expect(judgeAt('2026-07-01T21:59:59.999998Z', summer)?.verdict).toBe('open');
    expect(judgeAt('2026-07-01T22:00:00.000000Z', summer)?.verdict).toBe('overdue');
  });

  test('[L4] at the due instant itself it has not passed', () => {
    const facts = [made('2026-01-01', { due: on('2026-02-01T10:00:00Z') })];
    expect(judgeAt('2026-02-01T09:59:59.999999Z', facts)?.verdict).toBe('open');
    expect(judgeAt('2026-02-01T10:00:00Z', facts)?.verdict).toBe('open');
    expect(judgeAt('2026-02-01T10:00:00.000001Z', facts)?.verdict).toBe('overdue');
  });
});

describe('verdicts', () => {
  test('[L5] pending while it is proposed or countered, whoever is to answer', () => {
    const offer = proposed('2026-01-01', { due: '2026-01-05' });
    expect(judgeAt('2026-02-01', [offer])).toMatchObject({
      verdict: 'pending',
      waitsFor: debtor,
      waitsOn: 'proposal',
      originalDue: undefined,
    });
    const counter = fact('2026-01-02', 'CommitmentCountered', { by: debtor, due: '2026-03-01' });
    expect(judgeAt('2026-02-01', [offer, counter])).toMatchObject({
      verdict: 'pending',
      waitsFor: creditor,
      waitsOn: 'counter',
      due: '2026-03-01',
    });
  });

  test('[L6] declined', () => {
    const facts = [
      proposed('2026-01-01', { due: '2026-01-05' }),
      fact('2026-01-02', 'CommitmentDeclined', {}),
    ];
    expect(judgeAt('2026-02-01', facts)).toMatchObject({ verdict: 'declined', waitsFor: undefined });
  });

  test('[L7] waiting until its condition is met, whatever the date', () => {
    const facts = [made('2026-01-01', { condition, due: '2026-01-10' })];
    expect(judgeAt('2026-02-01', facts)?.verdict).toBe('waiting');
    const activated = [...facts, fact('2026-02-02', 'CommitmentActivated', { due: '2026-02-20' })];
    expect(judgeAt('2026-02-03', activated)).toMatchObject({ verdict: 'open', due: '2026-02-20' });
    expect(judgeAt('2026-02-25', activated)?.verdict).toBe('overdue');
  });

  test('[L8] open without a due date, for ever', () => {
    expect(judgeAt('2099-01-01', [made('2026-01-01')])).toMatchObject({ verdict: 'open', dueAt: undefined });
  });

  test('[L9] overdue when nothing is reported, and again when the report is disputed', () => {
    const facts = [
      made('2026-01-01', { due: '2026-01-10' }),
      reported('2026-01-09'),
      fact('2026-01-15', 'FulfilmentDisputed', { why: 'Nobody came' }),
    ];
    expect(judgeAt('2026-01-12', facts)?.verdict).toBe('claimed');
    expect(judgeAt('2026-01-16', facts)).toMatchObject({ verdict: 'overdue', timing: undefined });
  });

  test('[L10] a reported part leaves it open or overdue, marked; it waits for the creditor', () => {
    const partial = fact('2026-01-09', 'FulfilmentReported', { at: on('2026-01-08'), part: 'partial' });
    expect(judgeAt('2026-02-01', [made('2026-01-01', { due: '2026-01-10' }), partial])).toMatchObject({
      verdict: 'overdue',
      rules: { reported: { part: 'partial' } },
      timing: undefined,
      waitsFor: creditor,
      waitsOn: 'report',
    });
  });

  test('[L11] kept when the creditor confirms, also when less is accepted', () => {
    const less = fact('2026-01-09', 'FulfilmentConfirmed', { extent: 'less-accepted' });
    expect(judgeAt('2026-02-01', [made('2026-01-01'), reported('2026-01-08'), less])).toMatchObject({
      verdict: 'kept',
      extent: 'less-accepted',
      endedAt: on('2026-01-09'),
    });
  });

  test('[L12] released and expired', () => {
    const begun = made('2026-01-01', { due: '2026-01-10', condition });
    const released = fact('2026-01-05', 'CommitmentReleased', {});
    const expired = fact('2026-01-05', 'CommitmentExpired', {});
    expect(judgeAt('2026-02-01', [begun, released])?.verdict).toBe('released');
    expect(judgeAt('2026-02-01', [begun, expired])?.verdict).toBe('expired');
  });

  test('[L13] broken when the debtor revokes or the creditor declares it', () => {
    const begun = made('2026-01-01', { due: '2026-01-10' });
    const revoked = fact('2026-01-05', 'CommitmentRevoked', {});
    const declared = fact('2026-01-15', 'CommitmentDeclaredBroken', {});
    expect(judgeAt('2026-01-06', [begun, revoked])?.verdict).toBe('broken');
    expect(judgeAt('2026-02-01', [begun, declared])?.verdict).toBe('broken');
  });
});

describe('on time', () => {
  test('[L14] by when it happened, not by when it was reported or confirmed', () => {
    const facts = [
      made('2026-01-01', { due: '2026-01-10' }),
      reported('2026-02-01', '2026-01-10T22:59:59.999999Z'),
      confirmed('2026-03-01'),
    ];
    expect(judgeAt('2026-04-01', facts)).toMatchObject({ verdict: 'kept', timing: 'on-time' });
    const late = [facts[0], reported('2026-02-01', '2026-01-10T23:00:00Z'), confirmed('2026-03-01')];
    expect(
      judgeAt(
        '2026-04-01',
        late.filter((one) => one !== undefined),
      )?.timing,
    ).toBe('late');
  });

  test('[L14] against the due date in force when it happened: a later date does not make it on time', () => {
    const renegotiated = [
      made('2026-01-01', { due: '2026-01-10' }),
      ...moved('2026-01-20', '2026-02-01', true),
      reported('2026-01-30'),
    ];
    expect(judgeAt('2026-03-01', renegotiated)).toMatchObject({ timing: 'on-time', originalTiming: 'late' });
    const happenedBefore = [...renegotiated.slice(0, 3), reported('2026-01-30', '2026-01-15')];
    expect(judgeAt('2026-03-01', happenedBefore)?.timing).toBe('late');
  });

  test('[L14] without a due date it is neither on time nor late', () => {
    expect(judgeAt('2026-03-01', [made('2026-01-01'), reported('2026-02-01')])?.timing).toBeUndefined();
  });

  test('[L15] the original date is the one it bound with, not one that was offered before', () => {
    const facts = [
      proposed('2026-01-01', { due: '2026-01-10' }),
      fact('2026-01-02', 'CommitmentCountered', { by: debtor, due: '2026-01-20' }),
      fact('2026-01-03', 'CommitmentAccepted', { by: creditor }),
      reported('2026-01-15'),
    ];
    expect(judgeAt('2026-03-01', facts)).toMatchObject({
      originalDue: '2026-01-20',
      originalTiming: 'on-time',
      boundAt: on('2026-01-03'),
      proposedAt: on('2026-01-01'),
    });
  });

  test('[L15] what its condition gave it first is the original date', () => {
    const facts = [
      made('2026-01-01', { condition: { ...condition, dueWithinDays: 14 } }),
      fact('2026-02-01', 'CommitmentActivated', { due: '2026-02-15' }),
      ...moved('2026-02-10', '2026-03-01'),
    ];
    expect(judgeAt('2026-02-20', facts)).toMatchObject({
      verdict: 'open',
      originalDue: '2026-02-15',
      due: '2026-03-01',
    });
  });

  test('[L16] renegotiated before and after the due date are told apart; a refused change is none', () => {
    const facts = [
      made('2026-01-01', { due: '2026-01-10' }),
      ...moved('2026-01-05', '2026-01-20'),
      fact('2026-01-06', 'ChangeProposed', { by: debtor, due: '2026-05-01' }),
      fact('2026-01-07', 'ChangeRefused', { by: creditor }),
      ...moved('2026-01-25', '2026-02-20', true),
    ];
    expect(judgeAt('2026-02-01', facts)).toMatchObject({
      verdict: 'open',
      renegotiatedBefore: 1,
      renegotiatedAfter: 1,
      due: '2026-02-20',
      originalDue: '2026-01-10',
    });
    expect(judgeAt('2026-01-06T13:00:00Z', facts)).toMatchObject({ waitsFor: creditor, waitsOn: 'change' });
  });
});

describe('[L17] what a row also says', () => {
  test('attested, self-made, imported, late', () => {
    const attested = fact('2026-01-02', 'CommitmentAccepted', { by: debtor, attestedBy: id(4, 2) });
    expect(judgeAt('2026-02-01', [proposed('2026-01-01'), attested])).toMatchObject({
      attested: true,
      selfMade: false,
      imported: false,
    });
    expect(judgeAt('2026-02-01', [proposed('2026-01-01'), accepted('2026-01-02')])?.attested).toBe(false);
    const data = { debtor, creditor, what: 'A visit' };
    const imported = fact('2026-01-01', 'CommitmentMade', data, { recorded: '2026-01-11', source: 'import' });
    expect(judgeAt('2026-02-01', [imported])).toMatchObject({
      selfMade: true,
      imported: true,
      lateRecordedDays: 10,
    });
  });

  test('the debtor to whom it was handed on, and a request for release', () => {
    const facts = [
      made('2026-01-01', { due: '2026-03-01' }),
      fact('2026-01-02', 'ReleaseAsked', {}),
      fact('2026-01-05', 'CommitmentHandedOn', { toActor: id(3, 9) }),
    ];
    expect(judgeAt('2026-01-03', facts)).toMatchObject({ debtor, waitsFor: creditor, waitsOn: 'release' });
    expect(judgeAt('2026-01-06', facts)).toMatchObject({ debtor: id(3, 9), waitsOn: undefined });
  });
});

const contested = (at: string, leaves: 'pending' | 'contested' | undefined, eventId = id(9, 1)) =>
  fact(at, 'StatementContested', { eventId, by: debtor, why: 'No', ...(leaves && { leaves }) });

describe('what was contested', () => {
  const begun = [proposed('2026-01-01', { due: '2026-01-10' }), accepted('2026-01-02')];

  test('[L29] an acceptance contested before the due date waits for an answer again', () => {
    expect(judgeAt('2026-02-01', [...begun, contested('2026-01-05', 'pending')])).toMatchObject({
      verdict: 'pending',
      waitsFor: debtor,
      boundAt: undefined,
    });
  });

  test('[L29] contested after the due date, or once work is reported, it has a verdict of its own', () => {
    expect(judgeAt('2026-02-01', [...begun, contested('2026-01-12', 'contested')])?.verdict).toBe(
      'contested',
    );
    const worked = [...begun, reported('2026-01-08'), contested('2026-01-09', 'contested')];
    expect(judgeAt('2026-02-01', worked)?.verdict).toBe('contested');
  });

  test('[L29] a contested confirmation is claimed again', () => {
    const kept = fact('2026-01-09', 'FulfilmentConfirmed', { extent: 'whole' });
    const facts = [...begun, reported('2026-01-08'), kept, contested('2026-01-20', undefined, kept.eventId)];
    expect(judgeAt('2026-02-01', facts)).toMatchObject({ verdict: 'claimed', timing: 'on-time' });
  });

  test('[L32] what is told to the good of who vouches stays claimed, or asked', () => {
    const told = fact('2026-01-09', 'FulfilmentConfirmed', { extent: 'whole', told: true });
    expect(judgeAt('2026-02-01', [...begun, reported('2026-01-08'), told])?.verdict).toBe('claimed');
    const release = fact('2026-01-05', 'CommitmentReleased', { told: true });
    expect(judgeAt('2026-01-06', [...begun, release])).toMatchObject({ verdict: 'open', waitsOn: 'release' });
  });

  test('[L33] a date that passed before the condition was met has lapsed: open without a date', () => {
    const waits = made('2026-01-01', { due: '2026-01-10', condition: { commitmentId: debtor } });
    const activated = fact('2026-01-20', 'CommitmentActivated', { lapsed: true });
    expect(judgeAt('2026-03-01', [waits, activated])).toMatchObject({ verdict: 'open', due: undefined });
  });
});
