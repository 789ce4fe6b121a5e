import { caseAfter, recorder } from '@handslag/testing/case-specification';
import { beginning, memberships, saying } from '@handslag/testing/case-sayings';
import { failing, partnershipOf, play, runs, spelt, story, type Turn } from '@handslag/testing/case-stories';
import * as s from '@handslag/testing/sample-case';
import { say } from '@handslag/testing/say';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type SaidEvent } from '../catalogue.ts';
import { isPending } from './commitment/state.ts';
import { mayFor, roleOf } from '../partnership/mandate.ts';
import { outcomeHere } from './conditions.ts';
import { caseDecider } from './decider.ts';
import { evolveCase } from './evolve.ts';
import { type CaseState, unopenedCase } from './state.ts';

/** Said by somebody who may bind the debtor, or with the debtor's own terms, or attested by a coordinator. */
const bindsRightly = (
  { before, earlier, circumstance: { by }, partnership }: Turn,
  event: SaidEvent,
): boolean => {
  if (event.type === 'CommitmentMade') return mayFor(partnership, by, event.data.debtor, 'commit');
  if (event.type !== 'CommitmentAccepted') return true;
  const { commitmentId, by: actor, attestedBy } = event.data;
  const said = before.commitments.get(commitmentId);
  const counters = earlier.flatMap(({ type, data }) =>
    type === 'CommitmentCountered' && data.commitmentId === commitmentId ? [data.by] : [],
  );
  const termsAreTheDebtors = said !== undefined && counters.at(-1) === said.debtor;
  if (said && actor !== said.debtor && !termsAreTheDebtors) return false;
  return attestedBy === undefined
    ? mayFor(partnership, by, actor, 'commit')
    : attestedBy === by && roleOf(partnership, by) === 'coordinator';
};
const isOurs = ({ circumstance }: Turn) => circumstance.source !== 'import';

describe('whatever anybody says', () => {
  it('[C45] an open case has exactly one responsible actor, which is involved', () => {
    expect(
      failing(
        ({ after: { status, responsible, actors } }) =>
          status !== 'open' || (responsible !== undefined && actors.has(responsible)),
      ),
    ).toBeNull();
  });

  it('[C46] responsibility moves only when its receiver accepts, or when a closed case reopens', () => {
    const moving = new Set(['HandoverAccepted', 'CaseReopened']);
    expect(
      failing(
        ({ before, after, events }) =>
          events.some(({ type }) => moving.has(type)) || after.responsible === before.responsible,
      ),
    ).toBeNull();
  });

  it('[P61] nobody binds another', () => {
    expect(
      failing((turn) => !isOurs(turn) || turn.events.every((event) => bindsRightly(turn, event))),
    ).toBeNull();
  });

  it('[P62] a counter is said for its side by somebody who may bind it', () => {
    expect(
      failing((turn) =>
        turn.events.every(
          ({ type, data }) =>
            type !== 'CommitmentCountered' ||
            !isOurs(turn) ||
            mayFor(turn.partnership, turn.circumstance.by, data.by, 'commit'),
        ),
      ),
    ).toBeNull();
  });

  it('[P63] nothing waits for what has been met, or can no longer come about', () => {
    expect(
      failing(({ after }) =>
        [...after.commitments.values()].every((commitment) => {
          const outcome = commitment.condition && outcomeHere(commitment.condition, after).outcome;
          if (commitment.status === 'waiting') return outcome === 'open';
          return !isPending(commitment) || outcome !== 'hopeless';
        }),
      ),
    ).toBeNull();
  });

  it('[P64] no commitment is owed by an actor to itself', () => {
    expect(
      failing(({ after }) =>
        [...after.commitments.values()].every(({ debtor, creditor }) => debtor !== creditor),
      ),
    ).toBeNull();
  });

  it('[C47] what follows are whole facts of the catalogue', () => {
    expect(
      failing(({ events }) => events.every(({ type, data }) => catalogue[type].said.safeParse(data).success)),
    ).toBeNull();
  });

  it('[C48] the same events fold to the same state', () => {
    const folds = fc.property(story, (told) => {
      const { state, log } = play(told, () => {});
      return spelt(log.reduce(evolveCase, caseAfter(beginning))) === spelt(state);
    });
    expect(fc.check(folds, runs).counterexample).toBeNull();
  });

  it('[C49] deciding changes nothing, and a refusal leaves the state alone', () => {
    const before = new WeakMap<CaseState, string>();
    expect(
      failing((turn) => {
        const held = (before.get(turn.before) ?? spelt(turn.before)) === spelt(turn.before);
        before.set(turn.after, spelt(turn.after));
        return held && (!turn.refused || turn.after === turn.before);
      }),
    ).toBeNull();
  });

  it('[C50] a command with the same key adds nothing the second time', () => {
    expect(
      failing(({ events, decideAgain }) => {
        if (events.length === 0) return true;
        const again = decideAgain();
        return again.ok && again.events.length === 0;
      }),
    ).toBeNull();
  });

  it('[C51] a case that nobody has opened refuses all but opening', () => {
    const refuses = fc.property(saying, memberships, ({ command, ...circumstance }, people) => {
      const unopened = unopenedCase(s.caseId);
      const partnership = partnershipOf(people);
      const answer = say(caseDecider, command, unopened, circumstance, { partnership }, { key: recorder });
      return !answer.ok || command.type === 'OpenCase';
    });
    expect(fc.check(refuses, runs).counterexample).toBeNull();
  });

  it('hears much that is refused, and much that is not', () => {
    const told = new Set<string>();
    failing(({ events, refused }) => {
      for (const { type } of events) told.add(type);
      if (refused) told.add('refused');
      return true;
    }, 1);
    expect([...told]).toEqual(
      expect.arrayContaining([
        'CommitmentMade',
        'CommitmentAccepted',
        'CommitmentCountered',
        'CommitmentActivated',
        'CommitmentExpired',
        'CommitmentHandedOn',
        'FulfilmentConfirmed',
        'HandoverAccepted',
        'CaseClosed',
        'CaseReopened',
        'DecisionMade',
        'refused',
      ]),
    );
  });
});
