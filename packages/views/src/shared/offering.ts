import type { Offer } from '@handslag/domain/offer';
import { type CaseOffers, nothingOffered } from '@handslag/domain/case/offers';
import { nothingOfferedThere, type PartnershipOffers } from '@handslag/domain/partnership/offers';
import type { Id } from '@handslag/domain/shared/id';
import type { Frame } from './frame.ts';
import { isPresent } from './present.ts';

/** What the reader may say of things as they stand now, as the rules answer it. */
export interface Offering {
  inCases: (cases: readonly Id[]) => Promise<(caseId: Id) => CaseOffers>;
  partnership: PartnershipOffers;
  /** Of actors and persons as such: their names, their erasure. */
  ofPeople: (ids: readonly Id[]) => Promise<(id: Id) => Offer[]>;
  inAssessments: (ids: readonly Id[]) => Promise<(assessmentId: Id) => Offer[]>;
}

/** For whoever only reads. */
export const nothingToSay: Offering = {
  inCases: async () => () => nothingOffered,
  partnership: nothingOfferedThere,
  ofPeople: async () => () => [],
  inAssessments: async () => () => [],
};

/** Whoever looks back says nothing there. */
export const offeringAt = (
  { offering }: { offering: Offering },
  { horizon }: Pick<Frame, 'horizon'>,
): Offering => (isPresent(horizon) ? offering : nothingToSay);

/** What may be said in the cases in which these things stand. */
export const offersByCase = async (
  reader: { offering: Offering },
  frame: Pick<Frame, 'horizon'>,
  things: readonly { caseId?: Id | undefined }[],
): Promise<(caseId: Id | undefined) => CaseOffers> => {
  const cases = [...new Set(things.flatMap(({ caseId }) => (caseId === undefined ? [] : [caseId])))];
  const inCase = await offeringAt(reader, frame).inCases(cases);
  return (caseId) => (caseId === undefined ? nothingOffered : inCase(caseId));
};
