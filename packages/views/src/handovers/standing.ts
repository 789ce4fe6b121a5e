import type { Scope } from '@handslag/domain/handover/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { z } from 'zod';
import { readCorrected } from '../shared/corrections.ts';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { type HandoverEventName, handovers } from './view.ts';

type HandoverFact = Fact<HandoverEventName>;
export type HandoverState = 'proposed' | 'accepted' | 'declined' | 'withdrawn' | 'verified' | 'landed';

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

const takeIn = (standing: HandoverStanding, fact: HandoverFact): void => {
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

/** What the facts of one handover, in log order, say together; undefined where it had not been proposed. */
function handoverOf(facts: readonly HandoverFact[]): HandoverStanding | undefined {
  let standing: HandoverStanding | undefined;
  for (const fact of facts) {
    if (!standing && fact.type === 'HandoverProposed') standing = begin(fact);
    if (standing) takeIn(standing, fact);
  }
  return standing;
}

/** The handovers that the reader may know of, as they stood at the frame's moment, in the order of their proposals. */
export function standingHandovers(
  frame: Frame,
  scope: { cases?: readonly Id[] | undefined; things?: readonly Id[] | undefined } = {},
): HandoverStanding[] {
  const { db, partnershipId, horizon } = frame;
  const facts = readCorrected(db, handovers, { partnershipId, ...scope }, horizon);
  return [...Map.groupBy(facts, ({ data }) => data.handoverId).values()].flatMap((its) => {
    const standing = handoverOf(its);
    return standing && frame.visible(standing) ? [standing] : [];
  });
}
