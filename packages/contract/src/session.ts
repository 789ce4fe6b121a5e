import { Mandate, Role } from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Email, Title, Words } from '@handslag/domain/shared/text';
import { TimeZone } from '@handslag/domain/shared/time';
import { z } from 'zod';

/** Twelve characters or more; any characters (NIST SP 800-63B: length, not composition). */
export const Password = z.string().min(12).max(200);
const Token = z.string().regex(/^[\w-]{43}$/);

export const Membership = z.object({
  partnershipId: Id,
  name: z.string(),
  role: Role,
  actors: z.array(z.object({ actorId: Id, mandate: Mandate })),
});

export const Session = z.object({
  /** Whether nobody has an account yet: the set-up link is what to use. */
  needsSetUp: z.boolean(),
  person: z.object({ personId: Id, name: z.string(), language: Language }).nullable(),
  memberships: z.array(Membership),
  /** Where else one can sign in: an OpenID provider's name, and the address to go to. */
  providers: z.array(z.object({ name: z.string(), href: z.string() })).optional(),
});
export type Session = z.infer<typeof Session>;

export const SignIn = z.strictObject({ email: Email, password: z.string().min(1).max(200) });

export const NewPassword = z.strictObject({ current: z.string().min(1).max(200), password: Password });

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
export const SetUp = z.strictObject({
  token: Token,
  name: Title,
  email: Email,
  password: Password,
  language: Language,
});
export const Founded = z.object({ partnershipId: Id });

/** A person brought in: registered, admitted with a role, and made an actor's representative where one is named. */
export const NewMember = z.strictObject({
  name: Title,
  email: Email,
  language: Language,
  role: Role,
  represents: z.strictObject({ actorId: Id, function: Title, mandate: Mandate }).optional(),
});
/** The link is shown once; it lets the person choose a password. Absent where the person has an account already. */
export const Invited = z.object({ personId: Id, link: z.string().optional() });
export const Invitation = z.object({ name: z.string(), email: z.string(), partnership: z.string() });
export const InvitationToken = z.strictObject({ token: Token });
export const AcceptInvitation = z.strictObject({ token: Token, password: Password });
