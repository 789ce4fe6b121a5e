import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Title, Words } from '@handslag/domain/shared/text';
import { TimeZone } from '@handslag/domain/shared/time';
import { z } from 'zod';
import type { Route } from '../route.ts';

/** The partnership that a person founds; the founder's own organisation joins it, represented by the founder. */
export const Founding = z.strictObject({
  name: Title,
  purpose: Words,
  need: Words,
  timeZone: TimeZone,
  language: Language,
  actor: z.strictObject({
    name: Title,
    kind: z.enum([
      'municipality',
      'county',
      'state-agency',
      'health-authority',
      'education',
      'voluntary',
      'business',
      'research',
      'other',
    ]),
    organisationNumber: z.string().trim().max(20).optional(),
    function: Title,
  }),
});

const Founded = z.object({ partnershipId: Id });

export const foundPartnership = {
  method: 'POST',
  path: '/api/partnerships',
  summary: 'Found a partnership',
  needs: 'session',
  body: Founding,
  response: Founded,
} as const satisfies Route;
