import { PartnershipCommands, Recorded } from '../commands.ts';
import { base, partnership } from '../parts.ts';
import type { Route } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const commandPartnership = {
  method: 'POST',
  path: `${base}/commands`,
  summary: 'Record at partnership level',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  body: PartnershipCommands,
  response: Recorded,
  writes: true,
} as const satisfies Route;
