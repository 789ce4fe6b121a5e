import { Role } from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Title } from '@handslag/domain/shared/text';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { LoggedEvent } from './history.ts';

/** That a person was shown a case's personal text: one for each person, case, page and hour, with how often. */
export const AccessRecord = z.object({
  personId: Id,
  caseId: Id,
  /** The route that showed it. */
  route: z.string(),
  first: Instant,
  last: Instant,
  times: z.int(),
});
export type AccessRecord = z.infer<typeof AccessRecord>;
export const AccessRecords = z.object({ total: z.int(), rows: z.array(AccessRecord) });

/** A key for a machine. It acts as the person who made it, with at most this role, in this partnership alone. */
export const NewToken = z.strictObject({ name: Title, role: Role, days: z.int().min(1).max(366).optional() });
export const ApiToken = z.object({
  tokenId: Id,
  name: z.string(),
  role: Role,
  madeBy: Id,
  madeAt: Instant,
  expiresAt: Instant.nullable(),
  lastUsedAt: Instant.nullable(),
});
export type ApiToken = z.infer<typeof ApiToken>;
/** The secret is shown this once. */
export const MadeToken = z.object({ token: ApiToken, secret: z.string() });
export const ApiTokens = z.object({ tokens: z.array(ApiToken) });

/** What an erasure would take, and what would stay. */
export const ErasurePreview = z.object({
  subject: z.enum(['case', 'person', 'actor']),
  id: Id,
  /** Whether the key is gone already. */
  erased: z.boolean(),
  /** By event type and field: how many sealed texts could never be read again. */
  goes: z.array(z.object({ type: z.string(), field: z.string(), times: z.int() })),
  /** By event type: how many entries stay, with their ids, dates and states. */
  stays: z.array(z.object({ type: z.string(), times: z.int() })),
  /** An account that ends with the person. */
  account: z.boolean(),
});
export type ErasurePreview = z.infer<typeof ErasurePreview>;

/** Everything that the partnership keeps about the person who asks, in one file (GDPR art. 15). */
export const OwnData = z.object({
  exportedAt: Instant,
  person: z.object({ personId: Id, name: z.string(), email: z.string().nullable(), language: Language }),
  role: Role,
  actors: z.array(Id),
  /** A citizen's own cases, each with its whole log. */
  cases: z.array(z.object({ caseId: Id, events: z.array(LoggedEvent) })),
  /** Who was shown those cases. */
  accessRecords: z.array(AccessRecord),
});
export type OwnData = z.infer<typeof OwnData>;
