import type { Consent } from '@handslag/domain/case/consent';
import type { CaseAccess, CaseKind } from '@handslag/domain/case/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';

/** What is known now of a case when it is decided who may see it. */
export interface CaseFacts {
  caseId: Id;
  partnershipId: Id;
  kind: CaseKind;
  access: CaseAccess;
  responsible: Id;
  /** Actors that are involved now. */
  actors: ReadonlySet<Id>;
  consents: ReadonlyMap<Id, Consent>;
  /** Coordinators who opened the case with a reason, and until when. */
  openedBy: ReadonlyMap<Id, Instant | undefined>;
}

/** How much of a case a reader sees: all; that it is there, and its structure; nothing, not even that it is there. */
export type Level = 'full' | 'structure' | 'none';

/** What one reader may see. The rules of access decide it; the views obey. */
export interface Sight {
  case(facts: CaseFacts): Level;
  /** The actors that the reader speaks for: they read what is between them and others, also where the case is shut to them. */
  own?: ReadonlySet<Id>;
}

/** Sees everything: the command line of who runs the server, and tests. */
export const fullSight: Sight = { case: () => 'full' };
