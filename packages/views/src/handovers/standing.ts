import type { HandoverState } from '@handslag/contract/case';
import type { Scope } from '@handslag/domain/case/handover/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { z } from 'zod';
import { readCorrected } from '../shared/corrections.ts';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { isPresent, presentOf } from '../shared/present.ts';
import { type HandoverEventName, handovers } from './view.ts';

type HandoverFact = Fact<HandoverEventName>;

/** What the facts of one handover say together. */
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
  questions: { asked: Fact<'ClarificationAsked'>; given: Fact<'ClarificationGiven'> | undefined }[];
  answeredAt: Instant | undefined;
  imported: boolean;
}

const begin = (fact: Fact<'HandoverProposed'>): HandoverStanding => ({
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
});

const change = (standing: HandoverStanding, fact: HandoverFact): void => {
  switch (fact.type) {
    case 'HandoverProposed':
      break;
    case 'ClarificationAsked':
      standing.questions.push({ asked: fact, given: undefined });
      break;
    case 'ClarificationGiven': {
      const open = standing.questions.find(({ given }) => given === undefined);
      if (open) open.given = fact;
      break;
    }
    case 'HandoverAccepted':
      standing.state = 'accepted';
      standing.accepted = fact;
      standing.answeredAt = fact.occurredAt;
      break;
    case 'HandoverDeclined':
      standing.state = 'declined';
      standing.declined = fact;
      standing.answeredAt = fact.occurredAt;
      break;
    case 'HandoverWithdrawn':
      standing.state = 'withdrawn';
      standing.withdrawn = fact;
      break;
    case 'HandoverVerified':
      // What has landed stays so: the sender's verification may come after the first contact.
      if (standing.state !== 'landed') standing.state = 'verified';
      standing.verified = fact;
      break;
    case 'HandoverLanded':
      standing.state = 'landed';
      standing.landed = fact;
      break;
  }
};

/** Takes one more fact into a standing, which it changes; undefined while the handover has not been proposed. */
const takeIn = (before: HandoverStanding | undefined, fact: HandoverFact): HandoverStanding | undefined => {
  const standing = before ?? (fact.type === 'HandoverProposed' ? begin(fact) : undefined);
  if (standing) change(standing, fact);
  return standing;
};

const present = presentOf<HandoverEventName, HandoverStanding>(
  'handovers_facts',
  ({ data }) => data.handoverId,
  takeIn,
);

const standings = (frame: Frame, cases: readonly Id[] | undefined): HandoverStanding[] => {
  const { db, partnershipId, horizon } = frame;
  if (isPresent(horizon)) {
    const all = [...present(db, partnershipId).values()];
    const wanted = cases && new Set<Id | undefined>(cases);
    return wanted ? all.filter(({ caseId }) => wanted.has(caseId)) : all;
  }
  const facts = readCorrected(db, handovers, { partnershipId, cases }, horizon);
  const byHandover = Map.groupBy(facts, ({ data }) => data.handoverId);
  return [...byHandover.values()].flatMap(
    (its) => its.reduce<HandoverStanding | undefined>(takeIn, undefined) ?? [],
  );
};

/** The handovers that the reader may know of, as they stood at the frame's moment, in the order of their proposals. */
export const standingHandovers = (
  frame: Frame,
  { cases }: { cases?: readonly Id[] | undefined } = {},
): HandoverStanding[] => standings(frame, cases).filter((one) => frame.visible(one));
