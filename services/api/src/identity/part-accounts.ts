import { Id } from '@handslag/domain/shared/id';
import { instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { newAccount } from './account.ts';
import { createAddressHolders } from './address-holders.ts';
import { createBlind } from './blind-index.ts';
import type { Invitations } from './invitations.ts';
import type { Known } from './known-of.ts';
import { shelfOf } from './shelf.ts';

const MARK = 'accounts-apart';
/** An account as it was kept when it was keyed by a person. */
const Old = z.object({
  password: z.string().optional(),
  address: z.string().optional(),
  generation: z.int(),
  invitation: z.string().optional(),
  subjects: z.array(z.string()).optional(),
  persons: z.undefined().optional(),
});
type Old = z.infer<typeof Old>;
const OldInvitation = z.object({ partnershipId: Id, ends: z.number() });
const Tie = z.object({ accountId: Id });

interface Parts {
  invitations: Pick<Invitations, 'adopt' | 'noteAddress'>;
  knownOf: (personId: Id) => Promise<Known>;
}

/**
 * Makes accounts of those that were kept by person, once: each keeps its id, is tied to the person it was, and goes on
 * working with what it has. Its address was never shown to be its holder's, and is matched with nothing until it is. Who was
 * invited and has not come keeps the link. Stopped in between, or done by two nodes at once, it comes to the same. Answers
 * how many it was.
 */
export async function partAccounts(secrets: Secrets, { invitations, knownOf }: Parts): Promise<number> {
  const marks = shelfOf(secrets, 'key', z.string());
  if ((await marks.get(MARK)) !== undefined) return 0;
  const holders = createAddressHolders(secrets, createBlind(secrets));
  const accounts = shelfOf(secrets, 'account', z.unknown());
  const ties = shelfOf(secrets, 'tie', Tie);
  const subjectsOf = shelfOf(secrets, 'subject-of', Tie);
  const links = shelfOf(secrets, 'invitation', OldInvitation);

  async function part(id: Id, old: Old, { details, operator }: Known): Promise<void> {
    const { password, generation, subjects = [] } = old;
    const email = details?.email;
    for (const name of subjects) await subjectsOf.create(name, { accountId: id });
    await ties.create(id, { accountId: id });
    if (email !== undefined) await holders.name(email, id);
    const account = {
      ...newAccount(details?.name ?? '', details?.language ?? 'nb'),
      generation,
      operator,
      addresses: email === undefined ? [] : [{ address: email, verifiedAt: null }],
      subjects: subjects.map((name) => ({ name })),
      persons: [id],
      ...(password === undefined ? {} : { password }),
    };
    await accounts.change(id, (before) => (Old.safeParse(before).success ? account : undefined));
  }
  /** The person is a member already; the link ties an account to them. */
  async function keepLink(id: Id, old: Old, { details }: Known): Promise<void> {
    const link = old.invitation === undefined ? undefined : await links.get(old.invitation);
    if (link && old.invitation !== undefined && details)
      await invitations.adopt(link.partnershipId, {
        personId: id,
        name: details.name,
        email: details.email ?? '',
        language: details.language,
        role: 'participant',
        invitedBy: id,
        at: instantOf(link.ends),
        ends: instantOf(link.ends),
        sent: 'hand',
        kept: old.invitation,
      });
    await accounts.delete(id);
  }

  let parted = 0;
  for (const { id, value } of await accounts.all()) {
    const old = Old.safeParse(value);
    if (!old.success) continue;
    const known = await knownOf(id);
    const { email } = known.details ?? {};
    if (email !== undefined)
      for (const partnershipId of known.partnerships) await invitations.noteAddress(partnershipId, email, id);
    const canSignIn = old.data.password !== undefined || (old.data.subjects ?? []).length > 0;
    await (canSignIn ? part : keepLink)(id, old.data, known);
    if (canSignIn) parted += 1;
    for (const name of old.data.subjects ?? []) await secrets.delete('subject', name);
    if (old.data.address !== undefined) await secrets.delete('address', old.data.address);
  }
  await marks.create(MARK, 'done');
  return parted;
}
