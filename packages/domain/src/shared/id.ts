import { z } from 'zod';
import { marks, type Thing } from './mark.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A lower-case UUID. New things get version 7 (time-ordered); imported things get version 5, from their source. */
export const Id = z.string().regex(uuid, 'must be a lower-case UUID');
export type Id = z.infer<typeof Id>;

/** The same, marked with what it is the id of. */
export const idOf = (of: Thing) => Id.clone().register(marks, { is: 'id', of });

export const ActorId = idOf('actor');
export const PersonId = idOf('person');
export const CaseId = idOf('case');
export const CommitmentId = idOf('commitment');
export const DecisionId = idOf('decision');
export const HandoverId = idOf('handover');
export const EntryId = idOf('entry');
