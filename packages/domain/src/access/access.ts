import type { CaseAccess } from '../case/events.ts';
import type { Role } from '../partnership/events.ts';
import type { Id } from '../shared/id.ts';

/** Who asks, as they stand in one partnership. */
export interface Viewer {
  personId: Id;
  /** The partnership in which the rest is true. */
  partnershipId: Id;
  /** Undefined: no member of it, or no longer one. */
  role: Role | undefined;
  /** The actors that the person represents there now. */
  actors: readonly Id[];
  /** The confidential cases that the person has opened with a recorded reason, as far as that still holds. */
  breakGlass: ReadonlySet<Id>;
}

/** What access to a case turns on. */
export interface CaseFacts {
  id: Id;
  partnershipId: Id;
  access: CaseAccess;
  /** The actors involved now. */
  actors: readonly Id[];
  /** The actors that had the citizen's consent, and have it no longer: it was withdrawn, or has come to its end. */
  consentWithdrawn?: ReadonlySet<Id> | undefined;
}

/** `full`: personal text too; `structure`: it stays sealed; `none`: the case is not to be told from one that does not exist. */
export type Reading = 'full' | 'structure' | 'none';
export type RecordingScope = 'everything' | 'own-actor' | 'none';

const ownActors = (viewer: Viewer, of: CaseFacts): readonly Id[] =>
  viewer.actors.filter((actor) => of.actors.includes(actor));
const foreign = (viewer: Viewer, of: CaseFacts): boolean =>
  viewer.role === undefined || viewer.partnershipId !== of.partnershipId;

/** Read through an actor that is involved: in full while one of them has not lost the citizen's consent. */
const throughOwn = (own: readonly Id[], { consentWithdrawn }: CaseFacts): Reading =>
  own.some((actor) => !consentWithdrawn?.has(actor)) ? 'full' : 'structure';

/** Read because the case is open to the partnership: in full while no consent has been withdrawn. */
const throughPartnership = ({ access, consentWithdrawn }: CaseFacts): Reading => {
  if (access === 'involved') return 'none';
  return consentWithdrawn && consentWithdrawn.size > 0 ? 'structure' : 'full';
};

/** How much of a case the viewer may read. Rules: docs/spec/access.md. */
export function mayReadCase(viewer: Viewer, of: CaseFacts): Reading {
  if (foreign(viewer, of)) return 'none';
  if (viewer.role === 'evaluator') return 'structure';
  const own = ownActors(viewer, of);
  if (viewer.role === 'participant') return own.length > 0 ? throughOwn(own, of) : 'none';
  if (viewer.role === 'coordinator' && viewer.breakGlass.has(of.id)) return 'full';
  return own.length > 0 ? throughOwn(own, of) : throughPartnership(of);
}

/** Whether the viewer may record anything in a case; the rules of the case say what. Who broke the glass only reads. */
export function mayRecordInCase(viewer: Viewer, of: CaseFacts): boolean {
  if (foreign(viewer, of) || viewer.role === 'evaluator') return false;
  if (ownActors(viewer, of).length > 0) return true;
  return viewer.role === 'coordinator' && of.access === 'partnership';
}

/** Whether the viewer may open a confidential case, with a reason that every involved actor sees. */
export const mayBreakGlass = (viewer: Viewer, of: CaseFacts): boolean =>
  !foreign(viewer, of) && viewer.role === 'coordinator' && mayReadCase(viewer, of) !== 'full';

/** Whether the viewer may see who has opened the personal text of a case. */
export const mayReadAccessRecords = (viewer: Viewer, of: CaseFacts): boolean =>
  !foreign(viewer, of) &&
  (viewer.role === 'coordinator' || (viewer.role === 'participant' && ownActors(viewer, of).length > 0));

/** Charter, people, decisions at partnership level, and the ledger without personal text. */
export const mayReadPartnership = ({ role }: Viewer): boolean =>
  role === 'coordinator' || role === 'member' || role === 'evaluator';

/** What the viewer may record at partnership level, beside what they say of themselves. */
export const mayRecordInPartnership = ({ role, actors }: Viewer): RecordingScope => {
  if (role === 'coordinator') return 'everything';
  return role === 'member' && actors.length > 0 ? 'own-actor' : 'none';
};

/** What each member may say of themselves: an answer to an assessment, and how far they have read. */
export const mayRecordOfOneself = ({ role }: Viewer): boolean => role !== undefined;

/** How much of an assessment that is over: the scores and what was written to them; the scores alone; the own answer alone. */
export const mayReadAssessment = (viewer: Viewer): Reading => {
  if (!mayReadPartnership(viewer)) return 'none';
  return viewer.role === 'evaluator' ? 'structure' : 'full';
};

/** Members, roles, integrations, erasure. */
export const mayAdminister = ({ role }: Viewer): boolean => role === 'coordinator';
