import type { Routes } from '@handslag/contract/routes';
import { mayAdminister, mayReadPartnership, type Viewer } from '@handslag/domain/access';

type MembershipRoute = {
  [N in keyof Routes]: Routes[N]['needs'] extends 'membership' ? N : never;
}[keyof Routes];

const anyMember = ({ role }: Viewer): boolean => role !== undefined;
const whoseRecords = ({ role }: Viewer): boolean => role === 'coordinator' || role === 'participant';

/**
 * Who may call what, before it is asked about which case (design: the table of access). A route without an entry does not
 * compile. Where any member may call, what they get is cut to what they may see, and what they record is for the gate.
 */
export const routePolicy: Readonly<Record<MembershipRoute, (viewer: Viewer) => boolean>> = {
  getOverview: mayReadPartnership,
  getDirectory: anyMember,
  getCharter: mayReadPartnership,
  getDesk: anyMember,
  inviteMember: mayAdminister,
  renewInvitation: mayAdminister,
  commandPartnership: anyMember,
  commandActor: anyMember,
  commandPerson: anyMember,
  getCases: anyMember,
  getCase: anyMember,
  getCaseLog: anyMember,
  commandCase: anyMember,
  getAccessRecords: whoseRecords,
  getOwnData: anyMember,
  previewCaseErasure: mayAdminister,
  previewPersonErasure: mayAdminister,
  previewActorErasure: mayAdminister,
  getTokens: mayAdminister,
  makeToken: mayAdminister,
  revokeToken: mayAdminister,
  getCommitments: anyMember,
  getMatrix: mayReadPartnership,
  getCommitment: anyMember,
  getLedger: mayReadPartnership,
  getCalendarLinks: anyMember,
  createCalendarLink: anyMember,
  revokeCalendarLink: anyMember,
  getReminders: anyMember,
  chooseReminders: anyMember,
  getHistory: mayReadPartnership,
  getStateAt: mayReadPartnership,
  getEvent: anyMember,
  getOnboarding: mayReadPartnership,
  getOnBoard: mayAdminister,
  getDecisions: anyMember,
  search: anyMember,
  getChanges: mayReadPartnership,
  getDependencies: anyMember,
  getActors: mayReadPartnership,
  getLearning: mayReadPartnership,
  commandAssessment: anyMember,
  getAssessments: anyMember,
  getAssessment: anyMember,
};
