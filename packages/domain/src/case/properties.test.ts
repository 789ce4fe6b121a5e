import { asRead, caseAfter, recorder } from '@handslag/testing/case-specification';
import { beginning, memberships, saying } from '@handslag/testing/case-sayings';
import * as s from '@handslag/testing/sample-case';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type SaidEvent } from '../catalogue.ts';
import type { NewEvent } from '../codec.ts';
import { isPending } from '../commitment/state.ts';
import type { Role } from '../partnership/events.ts';
import { mayFor, roleOf } from '../partnership/mandate.ts';
import type { PartnershipState, Representative } from '../partnership/state.ts';
import type { Circumstance } from '../shared/decided.ts';
import { outcomeHere } from './conditions.ts';
import { decideCaseOnce } from './decide.ts';
import { evolveCase } from './evolve.ts';
import { type CaseState, unopenedCase } from './state.ts';

const runs = { numRuns: 300 };

/** Everything a state holds, as a text. */
const spelt = (state: CaseState): string =>
  JSON.stringify(
    { ...state, entries: [...state.entries.keys()], handled: [...state.handled.keys()] },
    (_, value: unknown) => {
      if (value instanceof Map) return [...value];
      return value instanceof Set ? [...value] : value;
    },
  );

const partnershipOf = ({
  representatives,
  coordinators,
}: {
  representatives: { person: string; actor: string; mandate: Representative['mandate'] }[];
  coordinators: string[];
}): PartnershipState => {
  const byActor = new Map<string, Map<string, Representative>>();
  for (const { person, actor, mandate } of representatives) {
    const people = byActor.get(actor) ?? new Map<string, Representative>();
    byActor.set(actor, people.set(person, { function: 'Kontakt', mandate }));
  }
  const members = new Map<string, Role>(representatives.map(({ person }) => [person, 'member']));
  for (const person of coordinators) members.set(person, 'coordinator');
  return { ...s.samplePartnership, representatives: byActor, members };
};

interface Turn {
  before: CaseState;
  after: CaseState;
  /** Everything that was recorded before. */
  earlier: readonly NewEvent[];
  events: readonly SaidEvent[];
  circumstance: Circumstance;
  partnership: PartnershipState;
  refused: boolean;
  decideAgain: () => ReturnType<typeof decideCaseOnce>;
}

const story = fc.record({
  sayings: fc.array(saying, { minLength: 30, maxLength: 80, size: 'max' }),
  people: memberships,
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Plays a story from a journey that is open, and looks at every turn. */
const play = (
  { sayings, people }: Story,
  look: (turn: Turn) => void,
): { state: CaseState; log: NewEvent[] } => {
  const partnership = partnershipOf(people);
  const log: NewEvent[] = [];
  let state = caseAfter(beginning);
  for (const [n, { command, ...circumstance }] of sayings.entries()) {
    const key = s.testId(7000 + n);
    const decide = (on: CaseState) => decideCaseOnce(key, command, on, circumstance, partnership);
    const before = state;
    const earlier = [...log];
    const answer = decide(before);
    const events = answer.ok ? answer.events : [];
    for (const [nth, event] of events.entries()) {
      const meta = {
        recordedAt: circumstance.recordedAt,
        occurredAt: circumstance.occurredAt,
        recordedBy: circumstance.by,
        onBehalfOf: circumstance.onBehalfOf,
        partnershipId: s.partnershipId,
        caseId: s.caseId,
        correlationId: key,
        causationId: key,
      };
      log.push(asRead(event, s.testId(8000 + 20 * n + nth), meta));
    }
    state = log.slice(log.length - events.length).reduce(evolveCase, before);
    const after = state;
    look({
      before,
      after,
      earlier,
      events,
      circumstance,
      partnership,
      refused: !answer.ok,
      decideAgain: () => decide(after),
    });
  }
  return { state, log };
};

/** A story in which some turn does not hold, or null where none was found. */
const failing = (holds: (turn: Turn) => boolean, seed?: number) =>
  fc.check(
    fc.property(story, (told) => {
      let held = true;
      play(told, (turn) => {
        held &&= holds(turn);
      });
      return held;
    }),
    { ...runs, ...(seed !== undefined && { seed }) },
  ).counterexample;

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
      const answer = decideCaseOnce(recorder, command, unopened, circumstance, partnership);
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
