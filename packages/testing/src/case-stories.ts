import type { SaidEvent } from '@handslag/domain/catalogue';
import { caseDecider } from '@handslag/domain/case/decider';
import { evolveCase } from '@handslag/domain/case/evolve';
import type { SayableInCase } from '@handslag/domain/case/situation';
import type { CaseState } from '@handslag/domain/case/state';
import type { NewEvent } from '@handslag/domain/codec';
import type { Role } from '@handslag/domain/partnership/events';
import type { PartnershipState, Representative } from '@handslag/domain/partnership/state';
import type { Circumstance, Decided } from '@handslag/domain/shared/decided';
import * as fc from 'fast-check';
import { beginning, memberships, saying } from './case-sayings.ts';
import { asRead, caseAfter } from './case-specification.ts';
import * as s from './sample-case.ts';
import { say } from './say.ts';

/** How many stories a property is told. */
export const runs = { numRuns: 300 };

/** Everything a state holds, as a text. */
export const spelt = (state: CaseState): string =>
  JSON.stringify(
    { ...state, entries: [...state.entries.keys()], handled: [...state.handled.keys()] },
    (_, value: unknown) => {
      if (value instanceof Map) return [...value];
      return value instanceof Set ? [...value] : value;
    },
  );

/** The sample partnership with these people in it. */
export const partnershipOf = ({
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

/** One command of a story, and what came of it. */
export interface Turn {
  command: SayableInCase;
  before: CaseState;
  after: CaseState;
  /** Everything that was recorded before. */
  earlier: readonly NewEvent[];
  events: readonly SaidEvent[];
  circumstance: Circumstance;
  partnership: PartnershipState;
  refused: boolean;
  decideAgain: () => Decided;
}

/** Many sayings, among people with these mandates. */
export const story = fc.record({
  sayings: fc.array(saying, { minLength: 30, maxLength: 80, size: 'max' }),
  people: memberships,
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Plays a story from a journey that is open, and looks at every turn. */
export const play = (
  { sayings, people }: Story,
  look: (turn: Turn) => void,
): { state: CaseState; log: NewEvent[] } => {
  const partnership = partnershipOf(people);
  const log: NewEvent[] = [];
  let state = caseAfter(beginning);
  for (const [n, { command, ...circumstance }] of sayings.entries()) {
    const key = s.testId(7000 + n);
    const decide = (on: CaseState) => say(caseDecider, command, on, circumstance, { partnership }, { key });
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
      command,
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
export const failing = (holds: (turn: Turn) => boolean, seed?: number, numRuns = runs.numRuns) =>
  fc.check(
    fc.property(story, (told) => {
      let held = true;
      play(told, (turn) => {
        held &&= holds(turn);
      });
      return held;
    }),
    { numRuns, ...(seed !== undefined && { seed }) },
  ).counterexample;
