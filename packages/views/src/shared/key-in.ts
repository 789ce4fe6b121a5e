import type { Id } from '@handslag/domain/shared/id';

/**
 * What tells a commitment, decision or handover from every other: its id belongs to the case that said it. The same id said
 * in another case is another thing.
 */
export const keyIn = (caseId: Id | undefined, id: Id): string => `${caseId ?? ''} ${id}`;
