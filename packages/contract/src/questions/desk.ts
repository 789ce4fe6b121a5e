import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { How } from '@handslag/domain/word/ground';
import { z } from 'zod';
import { CaseRow, DecisionRow, HandoverRow } from '../case.ts';
import { CommitmentRow } from '../commitment.ts';
import { LoggedEvent } from '../logged-event.ts';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Counter } from '../text.ts';
import { anyMember } from '../who-may.ts';

/** What a decision may wait for from an actor. */
export const DecisionAskKind = z.enum(['position', 'interpret', 'anchor', 'review']);

/** What a decision waits for from one of my actors. */
const DecisionAsk = z.object({
  ask: DecisionAskKind,
  actorId: Id,
  decision: DecisionRow,
});

/** What somebody told for one of my actors, in one meeting or one recording: my actor says whether it is right. */
export const Endorsement = z.object({
  actorId: Id,
  caseId: Id,
  /** Who vouches, and how it was given. */
  by: Id,
  how: How.nullable(),
  at: Instant,
  statements: z.array(LoggedEvent),
  /** The promises that they are about: what, between whom, by when. */
  about: z.array(CommitmentRow),
});
export type Endorsement = z.infer<typeof Endorsement>;

/** What waits for the signed-in person, through the actors the person represents. */
export const Desk = z.object({
  actors: z.array(Id),
  iOwe: z.array(CommitmentRow),
  owedToUs: z.array(CommitmentRow),
  /** Proposals, counter-offers, changes, reports and requests for release that wait for my answer. */
  answers: z.array(CommitmentRow),
  handoversToAnswer: z.array(HandoverRow),
  handoversSent: z.array(HandoverRow),
  decisions: z.array(DecisionAsk),
  toEndorse: z.array(Endorsement),
  /** Who has come to read cases of my actors: brought in, by a broken glass, or since the case was opened to others. */
  openings: z.array(z.object({ caseId: Id, event: LoggedEvent })),
  /** Consents of mine, and in cases that my actors are responsible for, that end within thirty days. */
  consentsEnding: z.array(
    z.object({ caseId: Id, consentId: Id, by: Id, actors: z.array(Id), until: Instant }),
  ),
  overdue: z.array(CommitmentRow),
  dueSoon: z.array(CommitmentRow),
  responsibleFor: z.array(CaseRow),
  /** Entries since my last visit, and the position up to which they go. */
  newSince: z.int(),
  position: Counter,
});
export type Desk = z.infer<typeof Desk>;

export const getDesk = {
  method: 'GET',
  path: `${base}/desk`,
  summary: 'What waits for me',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  response: Desk,
} as const satisfies Question;
