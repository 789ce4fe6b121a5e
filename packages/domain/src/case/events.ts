import { z } from 'zod';
import { BasisCode } from '../partnership/legal-basis.ts';
import { defineEvent } from '../shared/event.ts';
import { ActorId, EntryId, Id, idOf, PersonId } from '../shared/id.ts';
import { marks } from '../shared/mark.ts';
import { Title, Words } from '../shared/text.ts';
import { Instant } from '../shared/time.ts';
import { How } from '../word/ground.ts';

export const CaseKind = z.enum(['journey', 'initiative', 'steering']);
export type CaseKind = z.infer<typeof CaseKind>;
export const CaseAccess = z.enum(['involved', 'partnership']);
export type CaseAccess = z.infer<typeof CaseAccess>;
/** 0 is «not at all», 10 «completely». Source: SAMVERDI, helpful help in time, at the right place, with the right means. */
export const Rating = z.int().min(0).max(10).register(marks, { is: 'score' });

const CaseOpened = defineEvent(
  'CaseOpened',
  {
    partnershipId: idOf('partnership'),
    kind: CaseKind,
    responsible: ActorId,
    access: CaseAccess,
  },
  { title: Title, lifeEvent: Title.optional() },
  { need: Words.optional() },
  { version: 2 },
);
/** `law`: what the basis was when it was named; the list may have been changed since. In the first version none was named. */
const ActorInvolved = defineEvent(
  'ActorInvolved',
  { actorId: ActorId, basisCode: BasisCode.optional() },
  { part: Title.optional(), law: Title.optional() },
  {},
  { version: 2 },
);
const ActorStoodDown = defineEvent('ActorStoodDown', { actorId: ActorId }, { why: Words.optional() }, {});
const NeedExpressed = defineEvent('NeedExpressed', { by: ActorId }, {}, { words: Words });
const GoalAgreed = defineEvent(
  'GoalAgreed',
  { goalId: idOf('goal'), responsible: ActorId.optional(), agreedBy: z.array(ActorId).max(50).optional() },
  { goal: Words },
  {},
);
const StageEntered = defineEvent('StageEntered', { stage: Title }, {}, {});
const StepTaken = defineEvent(
  'StepTaken',
  { actorId: ActorId.optional(), personId: PersonId.optional() },
  { activity: Title, channel: Title.optional() },
  { note: Words.optional() },
  { version: 2 },
);
/** `heard`: the score is told by whoever recorded the meeting, who heard it so; without it, it is the recorder's own. */
const MeetingHeld = defineEvent(
  'MeetingHeld',
  {
    meetingId: idOf('meeting'),
    actors: z.array(ActorId).max(50),
    participants: z.array(PersonId).max(100),
    ledBy: PersonId.optional(),
    meaningful: z
      .array(z.strictObject({ personId: PersonId, score: Rating, heard: How.optional() }))
      .max(100)
      .optional(),
  },
  { about: Title.optional() },
  { note: Words.optional() },
  { version: 2 },
);
/** What is consented to lasts until its end; in the first version none was said: it lasts two years from when it was given. */
const ConsentGiven = defineEvent(
  'ConsentGiven',
  {
    consentId: idOf('consent'),
    by: ActorId,
    actors: z.array(ActorId).min(1).max(50),
    until: Instant.optional(),
  },
  { scope: Words },
  {},
  { version: 2 },
);
const ConsentWithdrawn = defineEvent(
  'ConsentWithdrawn',
  { consentId: idOf('consent') },
  { why: Words.optional() },
  {},
);
/** `basis`: the act and section that the list had under the code; before there was a list, whatever somebody wrote. */
const LegalBasisRecorded = defineEvent(
  'LegalBasisRecorded',
  { basisCode: BasisCode.optional() },
  { basis: Title, note: Words.optional() },
  {},
  { version: 3 },
);
const OutcomeObserved = defineEvent(
  'OutcomeObserved',
  {
    outcomeId: idOf('outcome'),
    kind: z.enum(['improvement', 'setback', 'unintended']),
    seenBy: ActorId,
  },
  { area: Title },
  { words: Words },
  { version: 2 },
);
/** Source: SAMVERDI: helpful help, in time, at the right place, with the right means. */
const JourneyRated = defineEvent(
  'JourneyRated',
  { by: ActorId, helpful: Rating, inTime: Rating, rightPlace: Rating, rightMeans: Rating },
  {},
  { words: Words.optional() },
);
/** What becomes of what is open when a case closes. */
export const Remainder = z.strictObject({
  kind: z.enum(['commitment', 'handover']),
  id: Id,
  becomes: z.enum(['released', 'revoked', 'broken', 'expired', 'withdrawn', 'stays']),
});
const CaseClosed = defineEvent(
  'CaseClosed',
  { remainders: z.array(Remainder).max(200).optional() },
  { why: Words.optional() },
  { summary: Words.optional() },
);
const CaseReopened = defineEvent('CaseReopened', { responsible: ActorId }, { why: Words }, {});
const CaseAccessChanged = defineEvent(
  'CaseAccessChanged',
  { access: CaseAccess },
  { why: Words.optional() },
  {},
);
/**
 * A coordinator opened a confidential case without being involved, until an end; every involved actor sees it. In the first
 * version the end was a day, or there was none: what has no end has ended.
 */
const ConfidentialCaseOpened = defineEvent(
  'ConfidentialCaseOpened',
  { personId: PersonId, until: Instant.optional() },
  { reason: Words },
  {},
  { version: 2 },
);
/** Somebody was told, beside the system: whom, how and what. For those who have no account it is the only way to know. */
const ActorInformed = defineEvent('ActorInformed', { actorId: ActorId }, { channel: Title }, { text: Words });
const NoteAdded = defineEvent('NoteAdded', { noteId: idOf('note') }, {}, { text: Words });
/**
 * History is never rewritten: views show the corrected value, and that it was corrected. What stood there and what is
 * right may be anybody's words, so both are always sealed; `value` repeats what is right where the field is a clear one.
 */
const EntryCorrected = defineEvent(
  'EntryCorrected',
  { eventId: EntryId, field: z.string().max(60), value: Title.optional() },
  { why: Words },
  { was: Words.optional(), becomes: Words },
);
/** The case's key is gone; the structure stays. */
const CaseErased = defineEvent('CaseErased', { reason: Words, legalBasis: Title }, {}, {});

export const caseEvents = {
  CaseOpened,
  ActorInvolved,
  ActorStoodDown,
  NeedExpressed,
  GoalAgreed,
  StageEntered,
  StepTaken,
  MeetingHeld,
  ConsentGiven,
  ConsentWithdrawn,
  LegalBasisRecorded,
  OutcomeObserved,
  JourneyRated,
  CaseClosed,
  CaseReopened,
  CaseAccessChanged,
  ConfidentialCaseOpened,
  ActorInformed,
  NoteAdded,
  EntryCorrected,
  CaseErased,
};
