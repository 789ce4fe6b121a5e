import type { HandoverState } from '@handslag/contract/case';
import { evolveHandover } from '@handslag/domain/case/handover/evolve';
import type { Scope } from '@handslag/domain/case/handover/events';
import { type HandoverState as RulesState, isUndone } from '@handslag/domain/case/handover/state';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { z } from 'zod';
import { readCorrected } from '../shared/corrections.ts';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { keyIn } from '../shared/key-in.ts';
import { isPresent, presentOf } from '../shared/present.ts';
import { type HandoverEventName, handovers } from './view.ts';

type HandoverFact = Fact<HandoverEventName>;

/** What the facts of one handover say together; a new one for each fact, never changed. */
export interface HandoverStanding {
  handoverId: Id;
  caseId: Id | undefined;
  from: Id;
  to: Id;
  scope: z.infer<typeof Scope>;
  state: HandoverState;
  proposed: Fact<'HandoverProposed'>;
  accepted: Fact<'HandoverAccepted'> | undefined;
  declined: Fact<'HandoverDeclined'> | undefined;
  withdrawn: Fact<'HandoverWithdrawn'> | undefined;
  verified: Fact<'HandoverVerified'> | undefined;
  landed: Fact<'HandoverLanded'> | undefined;
  questions: readonly {
    asked: Fact<'ClarificationAsked'>;
    given: Fact<'ClarificationGiven'> | undefined;
  }[];
  answeredAt: Instant | undefined;
  imported: boolean;
  /** Told for the sender, who says that it never made this offer. */
  denied: boolean;
  /** What the rules know of it. */
  rules: RulesState;
}

const begin = (fact: Fact<'HandoverProposed'>, rules: RulesState): HandoverStanding => ({
  handoverId: fact.data.handoverId,
  caseId: fact.caseId,
  from: fact.data.from,
  to: fact.data.to,
  scope: fact.data.scope,
  state: 'proposed',
  proposed: fact,
  accepted: undefined,
  declined: undefined,
  withdrawn: undefined,
  verified: undefined,
  landed: undefined,
  questions: [],
  answeredAt: undefined,
  imported: fact.source === 'import',
  denied: false,
  rules,
});

/** What has landed stays so: the sender's verification may come after the first contact. */
const stateOf = ({ status, verified, firstContactAt }: RulesState): HandoverState => {
  if (status !== 'accepted') return status;
  if (firstContactAt !== undefined) return 'landed';
  return verified === undefined ? 'accepted' : 'verified';
};

/** An answer goes to the first question that has none. */
const answered = (
  questions: HandoverStanding['questions'],
  given: Fact<'ClarificationGiven'>,
): HandoverStanding['questions'] => {
  const open = questions.findIndex((one) => one.given === undefined);
  return questions.map((one, index) => (index === open ? { ...one, given } : one));
};

const isAcceptance = ({ accepted }: HandoverStanding, { data }: Fact<'StatementContested'>): boolean =>
  accepted?.eventId === data.eventId;

const isOffer = ({ proposed }: HandoverStanding, { data }: Fact<'StatementContested'>): boolean =>
  proposed.eventId === data.eventId;

/** What the rules know of it after one more fact. */
const evolved = (before: HandoverStanding | undefined, fact: HandoverFact): RulesState | undefined => {
  if (fact.type !== 'StatementContested') return evolveHandover(before?.rules, fact, fact.occurredAt);
  if (!before) return undefined;
  const undone = { ...before.rules, since: fact.occurredAt, verified: undefined };
  if (isAcceptance(before, fact)) return { ...undone, status: 'proposed' };
  return isOffer(before, fact) && isUndone('HandoverProposed', before.rules)
    ? { ...undone, status: 'withdrawn' }
    : before.rules;
};

/** What a fact changes of what the rules need not know. */
const changed = (was: HandoverStanding, fact: HandoverFact): Partial<HandoverStanding> => {
  const { questions } = was;
  switch (fact.type) {
    case 'HandoverProposed':
      break;
    case 'ClarificationAsked':
      return { questions: [...questions, { asked: fact, given: undefined }] };
    case 'ClarificationGiven':
      return { questions: answered(questions, fact) };
    case 'HandoverAccepted':
      return { accepted: fact, answeredAt: fact.occurredAt };
    case 'HandoverDeclined':
      return { declined: fact, answeredAt: fact.occurredAt };
    case 'HandoverWithdrawn':
      return { withdrawn: fact };
    case 'HandoverVerified':
      return { verified: fact };
    case 'HandoverLanded':
      return { landed: fact };
    case 'StatementContested':
      // Whoever is said to have accepted answers anew.
      return isAcceptance(was, fact) || isOffer(was, fact)
        ? {
            accepted: undefined,
            answeredAt: undefined,
            verified: undefined,
            denied: was.denied || isOffer(was, fact),
          }
        : {};
  }
  return {};
};

/** The standing after one more fact; undefined while the handover has not been proposed. The one before stays as it was. */
const takeIn = (before: HandoverStanding | undefined, fact: HandoverFact): HandoverStanding | undefined => {
  const rules = evolved(before, fact);
  if (!rules) return undefined;
  const was = before ?? (fact.type === 'HandoverProposed' ? begin(fact, rules) : undefined);
  return was && { ...was, ...changed(was, fact), state: stateOf(rules), rules };
};

const present = presentOf<HandoverEventName, HandoverStanding>(
  'handovers_facts',
  ({ caseId, data }) => (data.handoverId === undefined ? undefined : keyIn(caseId, data.handoverId)),
  takeIn,
);

const standings = (
  frame: Frame,
  cases: readonly Id[] | undefined,
  parties: ReadonlySet<Id> | undefined,
): HandoverStanding[] => {
  const { db, partnershipId, horizon } = frame;
  if (isPresent(horizon)) {
    const all = [...present(db, partnershipId).values()];
    const wanted = cases && new Set<Id | undefined>(cases);
    return wanted
      ? all.filter(
          ({ caseId, from, to }) =>
            wanted.has(caseId) || parties?.has(from) === true || parties?.has(to) === true,
        )
      : all;
  }
  const facts = readCorrected(db, handovers, { partnershipId, cases }, horizon);
  const byHandover = Map.groupBy(facts, ({ caseId, data }) => keyIn(caseId, data.handoverId ?? ''));
  return [...byHandover.values()].flatMap(
    (its) => its.reduce<HandoverStanding | undefined>(takeIn, undefined) ?? [],
  );
};

type Carried = ReadonlyMap<string, readonly Id[]>;
const carriedIn = new WeakMap<Frame, Carried>();

/** To whom a promise is offered with a handover that waits for an answer: whoever is to take it over reads it first. */
export function offeredTo(frame: Frame, caseId: Id | undefined, commitmentId: Id): readonly Id[] {
  let carried = carriedIn.get(frame);
  if (!carried) {
    const open = standings(frame, undefined, undefined).filter(({ state }) => state === 'proposed');
    const offers = open.flatMap((one) =>
      one.proposed.data.commitments.map(({ commitmentId: id }) => ({
        key: keyIn(one.caseId, id),
        to: one.to,
      })),
    );
    carried = new Map(
      [...Map.groupBy(offers, ({ key }) => key)].map(([key, all]) => [key, all.map(({ to }) => to)]),
    );
    carriedIn.set(frame, carried);
  }
  return carried.get(keyIn(caseId, commitmentId)) ?? [];
}

/** The handovers that the reader may know of, as they stood at the frame's moment, in the order of their proposals. */
export const standingHandovers = (
  frame: Frame,
  { cases, parties }: { cases?: readonly Id[] | undefined; parties?: ReadonlySet<Id> | undefined } = {},
): HandoverStanding[] =>
  standings(frame, cases, parties).filter((one) => frame.levelBetween(one, [one.from, one.to]) !== 'none');
