import { roleOf } from '@handslag/domain/partnership/mandate';
import { dayOf } from '@handslag/domain/shared/due';
import type { Id } from '@handslag/domain/shared/id';
import { type CalendarDate, type Instant, instantOf } from '@handslag/domain/shared/time';
import { listPartnerships, type PartnershipName } from '@handslag/views/partnerships';
import type { House } from '../house.ts';
import { type Account, mailAddressOf } from '../identity/account.ts';
import type { DigestSection } from './digest.ts';
import { writeMail } from './mail.ts';
import { NotSent, type Post } from './post.ts';
import { wantedOn } from './reminders.ts';
import { readerIn, sectionFor } from './sections.ts';

/** What of a house reminders need. */
export type RemindParts = Pick<House, 'log' | 'vault' | 'views' | 'kinds' | 'accounts' | 'reminders' | 'now'>;

/** What became of one person's reminder. `waits`: how many things; `would-send`: nothing was sent, since nothing was to be. */
export interface Reminded {
  personId: Id;
  date: CalendarDate;
  outcome: 'sent' | 'would-send' | 'already' | 'failed' | 'unclear';
  waits: number;
  /** Of what failed: a code, never an address. */
  why?: string;
}

export interface RemindOptions {
  post: Post;
  /** Where the pages are. */
  origin: string;
  /** The day to remind for. Default: today, where each partnership is. */
  date?: CalendarDate | undefined;
  /** The hour at which a day that is said is judged. */
  hour?: number | undefined;
  dryRun?: boolean | undefined;
}

interface Round extends RemindOptions {
  parts: RemindParts;
  partnerships: readonly PartnershipName[];
  date: CalendarDate;
  now: Instant;
  timeZone: string;
}

/** The partnerships of an account in which reminders are wanted on the day, each with the person that its holder is there. */
async function wanting({ parts, partnerships, date }: Round, account: Account) {
  const found: { partnershipId: Id; personId: Id; to: string }[] = [];
  for (const { partnershipId } of partnerships) {
    const state = await parts.kinds.partnership.load(partnershipId);
    for (const personId of account.persons) {
      const role = roleOf(state, personId);
      const standing = role && (await parts.reminders.of(partnershipId, personId, role));
      const to = mailAddressOf(account, personId);
      if (standing && to !== undefined && wantedOn(standing.choice, date))
        found.push({ partnershipId, personId, to });
    }
  }
  return found;
}

async function send(round: Round, mail: Parameters<Post['send']>[0], waits: number): Promise<Reminded> {
  const { parts, post, date } = round;
  const about = { personId: mail.personId, date, waits };
  if (round.dryRun) return { ...about, outcome: 'would-send' };
  // Claimed before it is sent: whoever is cut off in between has sent nothing twice.
  if (!(await parts.reminders.claim(mail.personId, date))) return { ...about, outcome: 'already' };
  try {
    await post.send(mail);
    return { ...about, outcome: 'sent' };
  } catch (error) {
    const certain = !(error instanceof NotSent) || error.certain;
    if (certain) await parts.reminders.giveBack(mail.personId, date);
    if (!(error instanceof NotSent)) throw error;
    return { ...about, outcome: certain ? 'failed' : 'unclear', why: error.message };
  }
}

/**
 * What waits for the holder of an account, in one mail to each address that its partnerships' mail goes to. Somebody who has
 * never come in, or whose address has never been shown to be theirs, is not written to: it may be somebody else's.
 */
async function remindHolder(round: Round, accountId: Id): Promise<Reminded[]> {
  const { parts, date, now, origin, timeZone } = round;
  const account = await parts.accounts.of(accountId);
  if (!account) return [];
  const { language } = account;
  const done: Reminded[] = [];
  for (const [to, places] of Map.groupBy(await wanting(round, account), (place) => place.to)) {
    const sections: DigestSection[] = [];
    for (const { partnershipId, personId } of places) {
      const section = await sectionFor(parts, partnershipId, { personId, language, origin, now });
      if (section) sections.push(section);
    }
    const waits = sections.reduce((sum, { count }) => sum + count, 0);
    const whose = places[0]?.personId;
    if (waits === 0 || whose === undefined) continue;
    const mail = writeMail({ personId: whose, date, to }, sections, readerIn(language, timeZone));
    done.push(await send(round, mail, waits));
  }
  return done;
}

const atHour = (date: CalendarDate, hour: number, timeZone: string): Instant =>
  instantOf(
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds,
  );

/** Reminds the members of one partnership, of what waits for them in all of theirs. */
export async function remindPartnership(
  parts: RemindParts,
  partnershipId: Id,
  options: RemindOptions,
): Promise<Reminded[]> {
  const partnerships = listPartnerships(parts.views);
  const timeZone = partnerships.find((one) => one.partnershipId === partnershipId)?.timeZone;
  if (timeZone === undefined) return [];
  const now = options.date === undefined ? parts.now() : atHour(options.date, options.hour ?? 7, timeZone);
  const round = { ...options, parts, partnerships, timeZone, now, date: dayOf(now, timeZone) };
  const { members } = await parts.kinds.partnership.load(partnershipId);
  const done: Reminded[] = [];
  for (const personId of members.keys()) {
    const accountId = await parts.accounts.ofPerson(personId);
    if (accountId !== undefined) done.push(...(await remindHolder(round, accountId)));
  }
  if (!options.dryRun) await parts.reminders.tidy(round.date);
  return done;
}

/** Reminds everybody: each person at most once a day, however often, and from wherever, this is called. */
export async function remindAll(parts: RemindParts, options: RemindOptions): Promise<Reminded[]> {
  const all: Reminded[] = [];
  const seen = new Set<string>();
  for (const { partnershipId } of listPartnerships(parts.views))
    for (const one of await remindPartnership(parts, partnershipId, options)) {
      const key = `${one.date} ${one.personId}`;
      if (!seen.has(key)) all.push(one);
      seen.add(key);
    }
  return all;
}
