import { CaseKind } from '@handslag/domain/case/events';
import { Level } from '@handslag/domain/decision/events';
import { Id } from '@handslag/domain/shared/id';
import { CalendarDate, SaidInstant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { AccessRecords, ApiTokens, ErasurePreview, MadeToken, NewToken } from './access.ts';
import { Actors } from './actors.ts';
import { AssessmentPage, Assessments } from './assessment.ts';
import { CaseLog, CasePage, Cases, DecisionState } from './case.ts';
import {
  ActorCommands,
  AssessmentCommands,
  CaseCommands,
  PartnershipCommands,
  PersonCommands,
  Recorded,
} from './commands.ts';
import { Commitments, Conversation, Matrix, Verdict } from './commitment.ts';
import { Decisions } from './decisions.ts';
import { DecisionAskKind, Desk } from './desk.ts';
import { History, LoggedEvent } from './history.ts';
import { Learning } from './learning.ts';
import { Ledger, LedgerFilter } from './ledger.ts';
import { OnBoard, Onboarding } from './onboarding.ts';
import { Charter, Directory, Overview } from './partnership.ts';
import { StateAt } from './replay.ts';
import { CalendarLinks, MadeCalendarLink, NewReminderChoice, Reminders } from './reminders.ts';
import type { Route } from './route.ts';
import {
  AcceptInvitation,
  Founded,
  Founding,
  Invitation,
  InvitationToken,
  Invited,
  NewMember,
  NewPassword,
  Session,
  SetUp,
  SignIn,
} from './session.ts';
import { Counter } from './text.ts';

const partnership = z.object({ partnershipId: Id });
const inCase = partnership.extend({ caseId: Id });
/** Two axes to look back along; both default to now. */
const moment = { at: SaidInstant.optional(), knownAt: SaidInstant.optional() };
const page = {
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
};
const search = z.string().trim().max(200).optional();
const base = '/api/partnerships/:partnershipId';

/** Every route of the HTTP API. */
export const routes = {
  getSession: {
    method: 'GET',
    path: '/api/session',
    summary: 'Who is signed in, and where',
    needs: 'nobody',
    response: Session,
  },
  signIn: {
    method: 'POST',
    path: '/api/session',
    summary: 'Sign in with e-mail and password',
    needs: 'nobody',
    body: SignIn,
    response: Session,
    guarded: true,
  },
  signOut: {
    method: 'DELETE',
    path: '/api/session',
    summary: 'Sign out',
    needs: 'nobody',
    response: Session,
  },
  signOutEverywhere: {
    method: 'DELETE',
    path: '/api/sessions',
    summary: 'End every session of the person who is signed in',
    needs: 'session',
    response: Session,
  },
  changePassword: {
    method: 'POST',
    path: '/api/session/password',
    summary: 'Choose another password; every other session ends',
    needs: 'session',
    body: NewPassword,
    response: Session,
    guarded: true,
  },
  setUp: {
    method: 'POST',
    path: '/api/set-up',
    summary: 'Create the first account, with the link printed at first start',
    needs: 'nobody',
    body: SetUp,
    response: Session,
    guarded: true,
  },
  readInvitation: {
    method: 'POST',
    path: '/api/invitations/read',
    summary: 'Who an invitation is for',
    needs: 'nobody',
    body: InvitationToken,
    response: Invitation,
    guarded: true,
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/invitations/accept',
    summary: 'Choose a password and sign in',
    needs: 'nobody',
    body: AcceptInvitation,
    response: Session,
    guarded: true,
  },

  foundPartnership: {
    method: 'POST',
    path: '/api/partnerships',
    summary: 'Found a partnership',
    needs: 'session',
    body: Founding,
    response: Founded,
  },
  getOverview: {
    method: 'GET',
    path: base,
    summary: 'The partnership at a glance',
    needs: 'membership',
    params: partnership,
    response: Overview,
  },
  getDirectory: {
    method: 'GET',
    path: `${base}/directory`,
    summary: 'Names of actors and persons',
    needs: 'membership',
    params: partnership,
    response: Directory,
  },
  getCharter: {
    method: 'GET',
    path: `${base}/charter`,
    summary: 'Purpose, resources and rules at a moment',
    needs: 'membership',
    params: partnership,
    query: z.object(moment),
    response: Charter,
  },
  getDesk: {
    method: 'GET',
    path: `${base}/desk`,
    summary: 'What waits for me',
    needs: 'membership',
    params: partnership,
    response: Desk,
  },
  inviteMember: {
    method: 'POST',
    path: `${base}/members`,
    summary: 'Bring in a person',
    needs: 'membership',
    params: partnership,
    body: NewMember,
    response: Invited,
  },
  renewInvitation: {
    method: 'POST',
    path: `${base}/members/:personId/invitation`,
    summary: 'Make a new invitation link for a person who has no password yet; the old link ends',
    needs: 'membership',
    params: partnership.extend({ personId: Id }),
    response: Invited,
  },
  commandPartnership: {
    method: 'POST',
    path: `${base}/commands`,
    summary: 'Record at partnership level',
    needs: 'membership',
    params: partnership,
    body: PartnershipCommands,
    response: Recorded,
    writes: true,
  },
  commandActor: {
    method: 'POST',
    path: `${base}/actors/:actorId/commands`,
    summary: 'Register or rename an actor',
    needs: 'membership',
    params: partnership.extend({ actorId: Id }),
    body: ActorCommands,
    response: Recorded,
    writes: true,
  },
  commandPerson: {
    method: 'POST',
    path: `${base}/persons/:personId/commands`,
    summary: 'Correct a person’s details',
    needs: 'membership',
    params: partnership.extend({ personId: Id }),
    body: PersonCommands,
    response: Recorded,
    writes: true,
  },

  getCases: {
    method: 'GET',
    path: `${base}/cases`,
    summary: 'Cases',
    needs: 'membership',
    params: partnership,
    query: z.object({
      ...moment,
      ...page,
      state: z.enum(['open', 'closed']).optional(),
      kind: CaseKind.optional(),
      actor: Id.optional(),
      q: search,
    }),
    response: Cases,
  },
  getCase: {
    method: 'GET',
    path: `${base}/cases/:caseId`,
    summary: 'One case at a moment',
    needs: 'membership',
    params: inCase,
    query: z.object(moment),
    response: CasePage,
  },
  getCaseLog: {
    method: 'GET',
    path: `${base}/cases/:caseId/log`,
    summary: 'The log of one case',
    needs: 'membership',
    params: inCase,
    query: z.object(moment),
    response: CaseLog,
  },
  commandCase: {
    method: 'POST',
    path: `${base}/cases/:caseId/commands`,
    summary: 'Open a case, or record in it',
    needs: 'membership',
    params: inCase,
    body: CaseCommands,
    response: Recorded,
    writes: true,
  },

  getOnboarding: {
    method: 'GET',
    path: `${base}/onboarding/:actorId`,
    summary: 'What somebody who comes new for an actor should know, and what the reader has ticked off',
    needs: 'membership',
    params: partnership.extend({ actorId: Id }),
    query: z.object(moment),
    response: Onboarding,
  },
  getOnBoard: {
    method: 'GET',
    path: `${base}/onboarding`,
    summary: 'Who is on board: every member with what they have read',
    needs: 'membership',
    params: partnership,
    query: z.object(moment),
    response: OnBoard,
  },
  getDecisions: {
    method: 'GET',
    path: `${base}/decisions`,
    summary: 'Decisions of all cases: how they are read, what they wait for, what took their place',
    needs: 'membership',
    params: partnership,
    query: z.object({
      ...moment,
      ...page,
      state: DecisionState.optional(),
      level: Level.optional(),
      caseId: Id.optional(),
      actor: Id.optional(),
      waiting: DecisionAskKind.optional(),
      only: z.enum(['review-due', 'read-differently']).optional(),
      q: search,
    }),
    response: Decisions,
  },
  getActors: {
    method: 'GET',
    path: `${base}/actors`,
    summary: 'What shapes each actor, what it wants, who links it to the partnership, what it brings',
    needs: 'membership',
    params: partnership,
    query: z.object(moment),
    response: Actors,
  },
  getLearning: {
    method: 'GET',
    path: `${base}/learning`,
    summary: 'Lessons and where they went, feedback, reflections, dilemmas, results',
    needs: 'membership',
    params: partnership,
    query: z.object(moment),
    response: Learning,
  },
  commandAssessment: {
    method: 'POST',
    path: `${base}/assessments/:assessmentId/commands`,
    summary: 'Open an assessment, answer it, close it, note what was said about it',
    needs: 'membership',
    params: partnership.extend({ assessmentId: Id }),
    body: AssessmentCommands,
    response: Recorded,
    writes: true,
  },
  getAssessments: {
    method: 'GET',
    path: `${base}/assessments`,
    summary: 'The rounds of the assessment over time',
    needs: 'membership',
    params: partnership,
    query: z.object(moment),
    response: Assessments,
  },
  getAssessment: {
    method: 'GET',
    path: `${base}/assessments/:assessmentId`,
    summary: 'One round: how the answers spread, by dimension and by actor',
    needs: 'membership',
    params: partnership.extend({ assessmentId: Id }),
    query: z.object(moment),
    response: AssessmentPage,
  },

  getAccessRecords: {
    method: 'GET',
    path: `${base}/access-records`,
    summary: 'Who was shown personal text: all for a coordinator, those of the own case for a participant',
    needs: 'membership',
    params: partnership,
    query: z.object({ ...page, caseId: Id.optional(), personId: Id.optional() }),
    response: AccessRecords,
  },
  previewCaseErasure: {
    method: 'GET',
    path: `${base}/cases/:caseId/erasure`,
    summary: 'What erasing a case would take, and what would stay',
    needs: 'membership',
    params: inCase,
    response: ErasurePreview,
  },
  previewPersonErasure: {
    method: 'GET',
    path: `${base}/persons/:personId/erasure`,
    summary: 'What erasing a person would take, and what would stay',
    needs: 'membership',
    params: partnership.extend({ personId: Id }),
    response: ErasurePreview,
  },
  previewActorErasure: {
    method: 'GET',
    path: `${base}/actors/:actorId/erasure`,
    summary: 'What erasing a citizen would take, and what would stay',
    needs: 'membership',
    params: partnership.extend({ actorId: Id }),
    response: ErasurePreview,
  },
  getTokens: {
    method: 'GET',
    path: `${base}/tokens`,
    summary: 'Keys for machines',
    needs: 'membership',
    params: partnership,
    response: ApiTokens,
  },
  makeToken: {
    method: 'POST',
    path: `${base}/tokens`,
    summary: 'Make a key for a machine; its secret is shown once',
    needs: 'membership',
    params: partnership,
    body: NewToken,
    response: MadeToken,
  },
  revokeToken: {
    method: 'DELETE',
    path: `${base}/tokens/:tokenId`,
    summary: 'End a key at once',
    needs: 'membership',
    params: partnership.extend({ tokenId: Id }),
    response: ApiTokens,
  },

  getCommitments: {
    method: 'GET',
    path: `${base}/commitments`,
    summary: 'Who committed to what',
    needs: 'membership',
    params: partnership,
    query: z.object({
      ...moment,
      ...page,
      verdict: Verdict.optional(),
      debtor: Id.optional(),
      creditor: Id.optional(),
      actor: Id.optional(),
      caseId: Id.optional(),
      dueFrom: CalendarDate.optional(),
      dueTo: CalendarDate.optional(),
      q: search,
    }),
    response: Commitments,
  },
  getMatrix: {
    method: 'GET',
    path: `${base}/commitments/matrix`,
    summary: 'Who owes whom',
    needs: 'membership',
    params: partnership,
    query: z.object(moment),
    response: Matrix,
  },
  getCommitment: {
    method: 'GET',
    path: `${base}/commitments/:commitmentId`,
    summary: 'One commitment’s conversation',
    needs: 'membership',
    params: partnership.extend({ commitmentId: Id }),
    query: z.object(moment),
    response: Conversation,
  },
  getLedger: {
    method: 'GET',
    path: `${base}/ledger`,
    summary: 'Every commitment with its verdict, and the figures',
    needs: 'membership',
    params: partnership,
    query: LedgerFilter.extend({ ...moment, ...page, verdict: Verdict.optional() }),
    response: Ledger,
  },

  getCalendarLinks: {
    method: 'GET',
    path: `${base}/calendar-links`,
    summary: 'My secret links to a calendar of due dates',
    needs: 'membership',
    params: partnership,
    response: CalendarLinks,
  },
  createCalendarLink: {
    method: 'POST',
    path: `${base}/calendar-links`,
    summary: 'Make a secret link to a calendar of my due dates; its address is shown once',
    needs: 'membership',
    params: partnership,
    response: MadeCalendarLink,
  },
  revokeCalendarLink: {
    method: 'DELETE',
    path: `${base}/calendar-links/:linkId`,
    summary: 'End a link to my calendar at once',
    needs: 'membership',
    params: partnership.extend({ linkId: Id }),
    response: CalendarLinks,
  },
  getReminders: {
    method: 'GET',
    path: `${base}/reminders`,
    summary: 'How often I am reminded by e-mail',
    needs: 'membership',
    params: partnership,
    response: Reminders,
  },
  chooseReminders: {
    method: 'POST',
    path: `${base}/reminders`,
    summary: 'Choose how often I am reminded by e-mail',
    needs: 'membership',
    params: partnership,
    body: NewReminderChoice,
    response: Reminders,
  },

  getHistory: {
    method: 'GET',
    path: `${base}/history`,
    summary: 'The partnership’s story',
    needs: 'membership',
    params: partnership,
    query: z.object({
      after: Counter.optional(),
      limit: page.limit,
      caseId: Id.optional(),
      actor: Id.optional(),
    }),
    response: History,
  },
  getStateAt: {
    method: 'GET',
    path: `${base}/history/:position`,
    summary: 'The partnership as it stood at a position',
    needs: 'membership',
    params: partnership.extend({ position: Counter }),
    response: StateAt,
  },
  getEvent: {
    method: 'GET',
    path: `${base}/events/:eventId`,
    summary: 'One event',
    needs: 'membership',
    params: partnership.extend({ eventId: Id }),
    response: LoggedEvent,
  },
} as const satisfies Record<string, Route>;

export type Routes = typeof routes;
export type RouteName = keyof Routes;

/** Server-sent events: `recorded` with {position, caseId?} for each append that the reader may know of. Resumes after Last-Event-ID. */
export const FEED_PATH = `${base}/feed`;
export const FeedItem = z.object({ position: Counter, types: z.array(z.string()), caseId: Id.optional() });
