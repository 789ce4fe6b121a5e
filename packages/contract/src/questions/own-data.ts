import { Role } from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { LoggedEvent } from '../logged-event.ts';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { anyMember } from '../who-may.ts';
import { AccessRecord } from './access-records.ts';

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

export const getOwnData = {
  method: 'GET',
  path: `${base}/my-data`,
  summary: 'Everything that is kept about the person who asks, in one file',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  response: OwnData,
} as const satisfies Question;
