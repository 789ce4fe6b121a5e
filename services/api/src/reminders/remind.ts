import { roleOf } from '@handslag/domain/partnership/mandate';
import { dayOf } from '@handslag/domain/shared/due';
import type { Id } from '@handslag/domain/shared/id';
import { type CalendarDate, type Instant, instantOf } from '@handslag/domain/shared/time';
import { listPartnerships, type PartnershipName } from '@handslag/views/partnerships';
import type { House } from '../house.ts';
import { detailsOf } from '../identity/persons.ts';
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

/** Somebody who has never come in is not written to: the invitation may have gone to a wrong address. */
async function canSignIn({ accounts }: RemindParts, personId: Id): Promise<boolean> {
  const account = await accounts.of(personId);
  return account?.password !== undefined || (account?.subjects ?? []).length > 0;
}

/** The partnerships of a person in which reminders are wanted on the day. */
async function wanting({ parts, partnerships, date }: Round, personId: Id): Promise<Id[]> {
  const found: Id[] = [];
  for (const { partnershipId } of partnerships) {
    const role = roleOf(await parts.kinds.partnership.load(partnershipId), personId);
    const standing = role && (await parts.reminders.of(partnershipId, personId, role));
    if (standing && wantedOn(standing.choice, date)) found.push(partnershipId);
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

async function remindPerson(round: Round, personId: Id): Promise<Reminded | undefined> {
  const { parts, date, now, origin, timeZone } = round;
  const places = await wanting(round, personId);
  if (places.length === 0 || !(await canSignIn(parts, personId))) return undefined;
  const details = await detailsOf(parts, personId);
  if (details?.email === undefined) return undefined;
  const { language, email: to } = details;
  const sections: DigestSection[] = [];
  for (const partnershipId of places) {
    const section = await sectionFor(parts, partnershipId, { personId, language, origin, now });
    if (section) sections.push(section);
  }
  if (sections.length === 0) return undefined;
  const mail = writeMail({ personId, date, to }, sections, readerIn(language, timeZone));
  return send(
    round,
    mail,
    sections.reduce((sum, { count }) => sum + count, 0),
  );
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
    const reminded = await remindPerson(round, personId);
    if (reminded) done.push(reminded);
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
