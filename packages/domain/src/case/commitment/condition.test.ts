import { at, caseAfter, follows, given, type Happened, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import { conditionsElsewhere, decideReaction, maySettleElsewhere, reactionsIn } from '../reactions.ts';
import type { SaidEvent } from '../../catalogue.ts';

const { promise: commitmentId, secondPromise: first, decision: decisionId, school, otherCaseId } = s;
const firstMade = s.made({ commitmentId: first, debtor: school });
const firstProposed = s.proposed({ commitmentId: first, debtor: school });
const onFirst = { commitmentId: first, dueWithinDays: 5 };
const conditional = s.made({ due: undefined, condition: onFirst });
const confirmFirst = { type: 'ConfirmFulfilment', commitmentId: first, extent: 'whole' };
const activated = (due?: string): SaidEvent => ({
  type: 'CommitmentActivated',
  data: { commitmentId, ...(due && { due }) },
});
const expired = (id = commitmentId): SaidEvent => ({ type: 'CommitmentExpired', data: { commitmentId: id } });
const make = (condition: object) => ({
  type: 'MakeCommitment',
  ...s.terms,
  due: undefined,
  condition,
});

describe('a condition', () => {
  it('[P46] names a commitment or a decision that is in the case, and that can still come about', () => {
    const story = given(...s.journey, firstMade);
    expect(story.when(make(onFirst), { by: s.mona })).toEqual(follows(conditional));
    expect(story.when(make({ dueWithinDays: 5 }), { by: s.mona })).toEqual(
      refused('commitment/condition-names-nothing'),
    );
    expect(story.when(make({ decisionId }), { by: s.mona })).toEqual(
      refused('commitment/condition-unknown', { unknown: [decisionId] }),
    );
    expect(story.when(make({ commitmentId }), { by: s.mona })).toEqual(
      refused('commitment/condition-unknown', { unknown: [commitmentId] }),
    );
    expect(given(...s.journey, firstMade, expired(first)).when(make(onFirst), { by: s.mona })).toEqual(
      refused('commitment/condition-cannot-come-about'),
    );
  });

  it('[P47] gives the due date, or leaves it to a date, but not both', () => {
    expect(
      given(...s.journey, firstMade).when({ ...make(onFirst), due: '2026-03-20' }, { by: s.mona }),
    ).toEqual(refused('commitment/two-due-dates'));
    expect(
      given(...s.journey, firstProposed, s.proposed({ due: undefined, condition: onFirst })).when(
        { type: 'CounterCommitment', commitmentId, due: '2026-03-20' },
        { by: s.mona },
      ),
    ).toEqual(refused('commitment/two-due-dates'));
  });

  it('[P48] is waited for: until it is met, nothing is fulfilled or declared broken', () => {
    const waiting = given(...s.journey, firstMade, conditional);
    expect(waiting.state.commitments.get(commitmentId)?.status).toBe('waiting');
    expect(waiting.when({ type: 'ReportFulfilment', commitmentId, part: 'whole' }, { by: s.mona })).toEqual(
      refused('commitment/waits-for-condition'),
    );
    expect(
      waiting.when({ type: 'DeclareCommitmentBroken', commitmentId, why: 'Nei' }, { by: s.astrid }),
    ).toEqual(refused('commitment/waits-for-condition'));
  });

  it('[P49] that is a commitment is met when that is confirmed; the activation is in the same append', () => {
    expect(
      given(...s.journey, firstMade, conditional, s.reported('whole', first)).when(confirmFirst, {
        by: s.astrid,
      }),
    ).toEqual(follows(s.confirmed(first), activated('2026-03-07')));
  });

  it('[P50] that is a decision is met when that is made; a due date that was given stays', () => {
    const condition = { decisionId };
    expect(
      given(...s.journey, s.raised(), s.made({ condition })).when(
        { type: 'MakeDecision', ...s.resolution },
        { by: s.kari, how: 'meeting' },
      ),
    ).toEqual(follows(s.resolved(), activated(s.terms.due)));
  });

  it('[P51] counts its days from the day on which it was met, in the partnership’s time zone', () => {
    const occurredAt = '2026-02-27T23:30:00.000000Z';
    expect(
      given(...s.journey, firstMade, conditional, s.reported('whole', first)).when(confirmFirst, {
        by: s.astrid,
        occurredAt,
      }),
    ).toEqual(follows(s.confirmed(first), activated('2026-03-05')));
  });

  it('[P52] that was met before the commitment bound lets it begin at once, and the days count from then', () => {
    const met = [firstMade, s.reported('whole', first), s.confirmed(first)];
    expect(given(...s.journey, ...met).when(make(onFirst), { by: s.mona })).toEqual(
      follows(conditional, activated('2026-03-07')),
    );
    expect(
      given(...s.journey, ...met, s.proposed({ due: undefined, condition: onFirst })).when(
        { type: 'AcceptCommitment', commitmentId },
        { by: s.mona },
      ),
    ).toMatchObject({ events: [{ type: 'CommitmentAccepted' }, activated('2026-03-07')] });
  });

  it('[P53] that names both a commitment and a decision is met when both have come about', () => {
    const both = s.made({ due: undefined, condition: { ...onFirst, decisionId } });
    const story = [...s.journey, firstMade, s.raised(), both, s.reported('whole', first)];
    expect(given(...story).when(confirmFirst, { by: s.astrid })).toEqual(follows(s.confirmed(first)));
    expect(given(...story, s.resolved()).when(confirmFirst, { by: s.astrid })).toEqual(
      follows(s.confirmed(first), activated('2026-03-07')),
    );
  });

  it('[P54] that can no longer come about expires what waits for it, and what waits for that', () => {
    const last = s.testId(210);
    const chain = s.made({ commitmentId: last, due: undefined, condition: { commitmentId } });
    expect(
      given(...s.journey, firstMade, conditional, chain).when(
        { type: 'RevokeCommitment', commitmentId: first, why: 'Nei' },
        { by: s.siri },
      ),
    ).toMatchObject({ events: [{ type: 'CommitmentRevoked' }, expired(), expired(last)] });
    expect(
      given(...s.journey, firstProposed, s.proposed({ due: undefined, condition: onFirst })).when(
        { type: 'DeclineCommitment', commitmentId: first },
        { by: s.siri },
      ),
    ).toMatchObject({ events: [{ type: 'CommitmentDeclined' }, expired()] });
    expect(
      given(...s.journey, s.raised(), s.made({ condition: { decisionId } })).when(
        { type: 'RevokeDecision', decisionId, why: 'Nei' },
        { by: s.siri },
      ),
    ).toMatchObject({ events: [{ type: 'DecisionRevoked' }, expired()] });
  });

  it('[P55] that has been met is met, whatever becomes of the decision later', () => {
    const story = given(
      ...s.journey,
      s.raised(),
      s.made({ condition: { decisionId } }),
      s.resolved(),
      activated(),
    );
    expect(story.when({ type: 'RevokeDecision', decisionId, why: 'Nei' }, { by: s.dag })).toMatchObject({
      events: [{ type: 'DecisionRevoked' }],
    });
  });

  it('[P56] in the case is judged by the rules; in another case a party, or a coordinator, may say that it failed', () => {
    const expire = { type: 'ExpireCommitment', commitmentId, why: 'Tilbodet er lagt ned' };
    expect(given(...s.journey, firstMade, conditional).when(expire, { by: s.mona })).toEqual(
      refused('commitment/condition-can-still-come-about'),
    );
    expect(given(...s.journey, s.proposed()).when(expire, { by: s.mona })).toEqual(
      refused('commitment/no-condition'),
    );
    const elsewhere = s.made({ due: undefined, condition: { ...onFirst, caseId: otherCaseId } });
    const says = follows({ type: 'CommitmentExpired', data: { commitmentId, why: expire.why } });
    for (const by of [s.mona, s.astrid, s.kari])
      expect(given(...s.journey, elsewhere).when(expire, { by })).toEqual(says);
    expect(given(...s.journey, elsewhere).when(expire, { by: s.mats })).toEqual(refused('mandate-too-small'));
    expect(given(...s.journey, elsewhere).when(expire, { by: s.siri })).toEqual(
      refused('commitment/not-a-party'),
    );
  });
});

describe('a condition in another case', () => {
  const elsewhere = s.made({ due: undefined, condition: { ...onFirst, caseId: otherCaseId } });
  const waiting = caseAfter([...s.journey, elsewhere]);
  const other = (...events: Happened[]) => caseAfter([...s.journey, firstMade, ...events], otherCaseId);
  const kept = other(s.reported('whole', first), at('2026-02-10T09:00:00.000000Z', s.confirmed(first)));

  it('[P57] is not looked for here', () => {
    expect(given(...s.journey).when(make({ ...onFirst, caseId: otherCaseId }), { by: s.mona })).toEqual(
      follows(elsewhere),
    );
    expect([...conditionsElsewhere(waiting)]).toEqual([otherCaseId]);
    expect([...conditionsElsewhere(kept)]).toEqual([]);
  });

  it('[P58] that is met there activates the commitment here, by a rule, once', () => {
    expect(maySettleElsewhere(s.confirmed(first))).toBe(true);
    expect(maySettleElsewhere(s.reported())).toBe(false);
    const reactions = reactionsIn(waiting, kept);
    expect(reactions.map((reaction) => decideReaction(reaction, waiting, s.samplePartnership))).toEqual([
      follows(activated('2026-02-15')),
    ]);
    const already = caseAfter([...s.journey, elsewhere, activated('2026-02-15')]);
    expect(reactionsIn(already, kept)).toEqual([]);
    expect(reactions.map((reaction) => decideReaction(reaction, already, s.samplePartnership))).toEqual([
      follows(),
    ]);
  });

  it('[P59] that has failed there expires the commitment here, and what waits for it', () => {
    const chain = s.made({ commitmentId: s.testId(210), due: undefined, condition: { commitmentId } });
    const state = caseAfter([...s.journey, elsewhere, chain]);
    const failed = other({ type: 'CommitmentReleased', data: { commitmentId: first } });
    expect(
      reactionsIn(state, failed).map((reaction) => decideReaction(reaction, state, s.samplePartnership)),
    ).toEqual([follows(expired(), expired(s.testId(210)))]);
  });

  it('[P60] that is open there, or stands in a third case, asks for nothing', () => {
    expect(reactionsIn(waiting, other())).toEqual([]);
    expect(reactionsIn(waiting, caseAfter([...s.journey, firstMade], s.testId(102)))).toEqual([]);
  });
});
