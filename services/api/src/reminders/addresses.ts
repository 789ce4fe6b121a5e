import type { Id } from '@handslag/domain/shared/id';

/** How a case is told from others where its title may not stand: the last six digits of its id. */
export const caseReference = (caseId: Id): string => caseId.slice(-6).toUpperCase();

/** Where the pages of a partnership stand. */
export const pagesOf = (origin: string, partnershipId: Id) => {
  const base = `${origin}/p/${partnershipId}`;
  return {
    desk: `${base}/desk`,
    commitment: (id: Id) => `${base}/commitments/${id}`,
    inCase: (id: Id) => `${base}/cases/${id}`,
  };
};
export type Pages = ReturnType<typeof pagesOf>;
