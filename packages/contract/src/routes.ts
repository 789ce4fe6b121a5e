import { changeAccount } from './acts/change-account.ts';
import { addAddress } from './acts/add-address.ts';
import { removeAddress } from './acts/remove-address.ts';
import { verifyAddress } from './acts/verify-address.ts';
import { chooseMail } from './acts/choose-mail.ts';
import { requestReset } from './acts/request-reset.ts';
import { resetPassword } from './acts/reset-password.ts';
import { endSession } from './acts/end-session.ts';
import { confirmOneself } from './acts/confirm-oneself.ts';
import { beginTotp } from './acts/begin-totp.ts';
import { confirmTotp } from './acts/confirm-totp.ts';
import { removeTotp } from './acts/remove-totp.ts';
import { beginPasskey } from './acts/begin-passkey.ts';
import { addPasskey } from './acts/add-passkey.ts';
import { removePasskey } from './acts/remove-passkey.ts';
import { beginPasskeySignIn } from './acts/begin-passkey-sign-in.ts';
import { signInWithPasskey } from './acts/sign-in-with-passkey.ts';
import { carryInvitation } from './acts/carry-invitation.ts';
import { withdrawInvitation } from './acts/withdraw-invitation.ts';
import { getAccount } from './questions/account.ts';
import { getInvitations } from './questions/invitations.ts';
import { acceptInvitation } from './acts/accept-invitation.ts';
import { changePassword } from './acts/change-password.ts';
import { chooseReminders } from './acts/choose-reminders.ts';
import { commandActor } from './acts/command-actor.ts';
import { commandAssessment } from './acts/command-assessment.ts';
import { commandCase } from './acts/command-case.ts';
import { commandPartnership } from './acts/command-partnership.ts';
import { commandPerson } from './acts/command-person.ts';
import { createCalendarLink } from './acts/create-calendar-link.ts';
import { foundPartnership } from './acts/found-partnership.ts';
import { inviteMember } from './acts/invite-member.ts';
import { makeToken } from './acts/make-token.ts';
import { readInvitation } from './acts/read-invitation.ts';
import { renewInvitation } from './acts/renew-invitation.ts';
import { revokeCalendarLink } from './acts/revoke-calendar-link.ts';
import { revokeToken } from './acts/revoke-token.ts';
import { setUp } from './acts/set-up.ts';
import { signIn } from './acts/sign-in.ts';
import { signOut } from './acts/sign-out.ts';
import { signOutEverywhere } from './acts/sign-out-everywhere.ts';
import { getAccessRecords } from './questions/access-records.ts';
import { previewActorErasure } from './questions/actor-erasure.ts';
import { getActors } from './questions/actors.ts';
import { getAssessment } from './questions/assessment.ts';
import { getAssessments } from './questions/assessments.ts';
import { getCalendarLinks } from './questions/calendar-links.ts';
import { getCase } from './questions/case.ts';
import { previewCaseErasure } from './questions/case-erasure.ts';
import { getCaseLog } from './questions/case-log.ts';
import { getCases } from './questions/cases.ts';
import { getChanges } from './questions/changes.ts';
import { getCharter } from './questions/charter.ts';
import { getCheckpoint } from './questions/checkpoint.ts';
import { getCommitment } from './questions/commitment.ts';
import { getCommitments } from './questions/commitments.ts';
import { getConsistencyProof } from './questions/consistency-proof.ts';
import { getDecisions } from './questions/decisions.ts';
import { getDependencies } from './questions/dependencies.ts';
import { getDesk } from './questions/desk.ts';
import { getDirectory } from './questions/directory.ts';
import { getEvent } from './questions/event.ts';
import { getHistory } from './questions/history.ts';
import { getInclusionProof } from './questions/inclusion-proof.ts';
import { getLearning } from './questions/learning.ts';
import { getLedger } from './questions/ledger.ts';
import { getMatrix } from './questions/matrix.ts';
import { getOnBoard } from './questions/on-board.ts';
import { getOnboarding } from './questions/onboarding.ts';
import { getOverview } from './questions/overview.ts';
import { getOwnData } from './questions/own-data.ts';
import { getOwnJourneys } from './questions/own-journeys.ts';
import { previewPersonErasure } from './questions/person-erasure.ts';
import { getReminders } from './questions/reminders.ts';
import { search } from './questions/search.ts';
import { getSession } from './questions/session.ts';
import { getStateAt } from './questions/state-at.ts';
import { getTokens } from './questions/tokens.ts';
import type { Question, Route } from './route.ts';

/** Every question that the HTTP API answers: the list of the files in `questions`. */
export const questions = {
  getSession,
  getAccount,
  getInvitations,
  getOverview,
  getDirectory,
  getCharter,
  getDesk,
  getOwnJourneys,
  getCases,
  getCase,
  getCaseLog,
  getChanges,
  getDependencies,
  search,
  getOnboarding,
  getOnBoard,
  getDecisions,
  getActors,
  getLearning,
  getAssessments,
  getAssessment,
  getAccessRecords,
  getOwnData,
  previewCaseErasure,
  previewPersonErasure,
  previewActorErasure,
  getTokens,
  getCommitments,
  getMatrix,
  getCommitment,
  getLedger,
  getCalendarLinks,
  getReminders,
  getHistory,
  getStateAt,
  getEvent,
  getCheckpoint,
  getInclusionProof,
  getConsistencyProof,
} as const satisfies Record<string, Question>;

/** Every act that it takes: the list of the files in `acts`. */
export const acts = {
  signIn,
  signOut,
  signOutEverywhere,
  changePassword,
  setUp,
  readInvitation,
  acceptInvitation,
  foundPartnership,
  inviteMember,
  renewInvitation,
  changeAccount,
  addAddress,
  removeAddress,
  verifyAddress,
  chooseMail,
  requestReset,
  resetPassword,
  endSession,
  confirmOneself,
  beginTotp,
  confirmTotp,
  removeTotp,
  beginPasskey,
  addPasskey,
  removePasskey,
  beginPasskeySignIn,
  signInWithPasskey,
  carryInvitation,
  withdrawInvitation,
  commandPartnership,
  commandActor,
  commandPerson,
  commandCase,
  commandAssessment,
  makeToken,
  revokeToken,
  createCalendarLink,
  revokeCalendarLink,
  chooseReminders,
} as const satisfies Record<string, Route>;

/** Every route of the HTTP API. */
export const routes = { ...questions, ...acts } as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
export type Questions = typeof questions;
export type QuestionName = keyof Questions;
