import { Remainder } from '@handslag/domain/case/events';
import { Disposition } from '@handslag/domain/case/handover/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { Origin } from '@handslag/domain/word/ground';
import { z } from 'zod';
import { CaseRow, DecisionRow, HandoverRow } from '../case.ts';
import { CommitmentRow } from '../commitment.ts';
import { Moment } from '../moment.ts';
import { base, inCase, moment } from '../parts.ts';
import type { Question } from '../route.ts';
import { Counter, Shown } from '../text.ts';
import { anyMember } from '../who-may.ts';
import { Offers } from '../offer.ts';

/** What the forms of the case let the reader choose: each tried by the rules, so that no form lists what is refused. */
const CaseChoices = z.object({
  /** What can become of each open thing when the case closes, the likeliest first. */
  remainders: z.array(
    z.object({
      kind: Remainder.shape.kind,
      id: Id,
      becomes: z.array(Remainder.shape.becomes),
    }),
  ),
  /** What can become of each open promise in a handover by its debtor, the likeliest first, and to which receivers. */
  dispositions: z.array(
    z.object({ commitmentId: Id, disposition: Disposition.shape.disposition, to: z.array(Id) }),
  ),
  /** The actors that may hand over the whole case. */
  wholeCase: z.array(Id),
  /** What a promise may be made to wait for. */
  awaited: z.object({ commitments: z.array(Id), decisions: z.array(Id) }),
  /** The decisions that a promise may follow from. */
  following: z.array(Id),
  /** The decisions that are made only with a word to those who object. */
  overriding: z.array(Id),
  /** By which decisions each may be replaced. */
  superseding: z.array(z.object({ decisionId: Id, by: z.array(Id) })),
});

/** One case as it stood at a moment. */
export const CasePage = z.object({
  moment: Moment,
  revision: Counter,
  case: CaseRow,
  /** The actors that take part in it: in the steering of the partnership, all that take part in that. */
  involved: z.array(Id),
  need: Shown.nullable(),
  /** What stands as an actor's word says whose it is: its own, told for it, and what it has said of that. */
  needsExpressed: z.array(z.object({ by: Id, words: Shown, at: Instant, origin: Origin })),
  goals: z.array(
    z.object({
      goalId: Id,
      goal: Shown,
      /** Who is to see to it, and who has agreed. */
      responsible: z.object({ actorId: Id, origin: Origin }).nullable(),
      agreedBy: z.array(z.object({ actorId: Id, origin: Origin })),
      at: Instant,
    }),
  ),
  /** Who has been responsible, from when, until when. */
  responsibility: z.array(z.object({ actorId: Id, from: Instant, until: Instant.nullable() })),
  parts: z.array(z.object({ actorId: Id, part: Shown.nullable(), since: Instant, offers: Offers })),
  steps: z.array(
    z.object({
      eventId: Id,
      actorId: Id.nullable(),
      activity: Shown,
      note: Shown.nullable(),
      channel: Shown.nullable(),
      at: Instant,
    }),
  ),
  commitments: z.array(CommitmentRow),
  handovers: z.array(HandoverRow),
  decisions: z.array(DecisionRow),
  meetings: z.array(
    z.object({
      meetingId: Id,
      at: Instant,
      about: Shown.nullable(),
      note: Shown.nullable(),
      participants: z.array(Id),
      actors: z.array(Id),
    }),
  ),
  outcomes: z.array(
    z.object({
      outcomeId: Id,
      kind: z.enum(['improvement', 'setback', 'unintended']),
      area: Shown,
      words: Shown,
      seenBy: Id,
      at: Instant,
      origin: Origin,
    }),
  ),
  ratings: z.array(
    z.object({
      by: Id,
      helpful: z.int(),
      inTime: z.int(),
      rightPlace: z.int(),
      rightMeans: z.int(),
      words: Shown.nullable(),
      at: Instant,
      origin: Origin,
    }),
  ),
  /** Who was told what beside the system. */
  told: z.array(z.object({ eventId: Id, actorId: Id, channel: Shown, text: Shown, at: Instant })),
  consents: z.array(
    z.object({
      consentId: Id,
      by: Id,
      actors: z.array(Id),
      scope: Shown,
      at: Instant,
      /** When it ends, said or not. */
      until: Instant,
      withdrawnAt: Instant.nullable(),
      origin: Origin,
      offers: Offers,
    }),
  ),
  /** Whether the reader may record in this case. */
  mayRecord: z.boolean(),
  /** What the reader may say in the case that is about no single thing in it, or about the case itself. */
  offers: Offers,
  choices: CaseChoices,
});
export type CasePage = z.infer<typeof CasePage>;

export const getCase = {
  method: 'GET',
  path: `${base}/cases/:caseId`,
  summary: 'One case at a moment',
  needs: 'membership',
  may: anyMember,
  params: inCase,
  query: z.object(moment),
  response: CasePage,
  revised: true,
} as const satisfies Question;
