import { asKept } from '@handslag/notary/kept/catch-up';
import { StoreUnavailable } from '@handslag/event-store/errors';
import { openViews, type Views } from '@handslag/views/projector';
import { createSearch, type Search } from '@handslag/views/search';
import { type AccessRecords, openAccessRecords } from './access/access-records.ts';
import { casesAlone } from './access/names.ts';
import { openerFor } from './access/opener.ts';
import { type CalendarLinks, createCalendarLinks } from './calendar/calendar-links.ts';
import { endLinks } from './calendar/end-links.ts';
import { settleConditions } from './follow/conditions.ts';
import { carryOutErasures, eraseAgain } from './follow/erasures.ts';
import { type FollowUp, startFollowUp } from './follow/follow-up.ts';
import { type Notebook, openNotebook } from './follow/notebook.ts';
import { takeNotes } from './follow/notes.ts';
import { openSteering } from './follow/steering.ts';
import { type Accounts, createAccounts } from './identity/accounts.ts';
import { createPasskeys, type Passkeys } from './account/passkeys.ts';
import { createKnownBrowser, type KnownBrowser } from './http/known-browser.ts';
import { createBlind } from './identity/blind-index.ts';
import { createInvitations, type Invitations } from './identity/invitations.ts';
import { createLinks, type Links } from './identity/links.ts';
import { knownOf } from './identity/known-of.ts';
import { partAccounts } from './identity/part-accounts.ts';
import { createTrail, type Trail } from './identity/trail.ts';
import { createLetters, type Letters } from './letters/letters.ts';
import { openPost, type Post } from './reminders/post.ts';
import { sessionKeyOf } from './identity/session-key.ts';
import { createSessions, type Sessions } from './identity/sessions.ts';
import { createTokens, type Tokens } from './identity/tokens.ts';
import { type Ground, openGround } from './ground.ts';
import { newId } from './ids.ts';
import { lookIn } from './record/look.ts';
import { awaited, createRecord, type Recording } from './record/record.ts';
import { type Kinds, kindsOf } from './record/streams.ts';
import { openLog } from './open-log.ts';
import { createNotary, type Notary } from './notary/notary.ts';
import { signingKeys } from './notary/signing-key.ts';
import { createReminders, type Reminders } from './reminders/reminders.ts';
import type { Settings } from './settings.ts';

const PATIENCE_MS = 10_000;

/** What a node holds. */
export interface House extends Ground {
  views: Views;
  kinds: Kinds;
  record: Recording;
  notebook: Notebook;
  accounts: Accounts;
  sessions: Sessions;
  links: Links;
  invitations: Invitations;
  letters: Letters;
  trail: Trail;
  passkeys: Passkeys;
  knownBrowser: KnownBrowser;
  tokens: Tokens;
  calendarLinks: CalendarLinks;
  reminders: Reminders;
  accessRecords: AccessRecords;
  search: Search;
  notary: Notary;
  sessionKey: Buffer;
  /** Resolves when views and follow-up have passed a position; rejects with StoreUnavailable when that takes longer than ten seconds. */
  passed(position: bigint): Promise<void>;
}

export interface HouseOptions {
  /** Milliseconds since 1970. Default: the machine's clock. */
  clock?: () => number;
  /** Takes one line for the operator. */
  say?: (line: string) => void;
  progress?: (events: number) => void;
  /** Where mails go. Default: the mail server that is set; none, where none is. */
  post?: Post;
}

/**
 * Opens everything of a node, without HTTP: the log, the vault, the views (caught up), and what follows from events.
 * Throws StoreUnavailable, MasterKeyError, KeysMissing, or what the disk says, and has then let go of everything.
 */
export async function openHouse(settings: Settings, options: HouseOptions = {}): Promise<House> {
  const closing = new AsyncDisposableStack();
  try {
    return await furnish(settings, options, closing);
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}

async function furnish(
  settings: Settings,
  options: HouseOptions,
  closing: AsyncDisposableStack,
): Promise<House> {
  const { clock = Date.now, say = () => undefined, progress } = options;
  const ground = await openGround(settings, clock);
  closing.defer(() => ground.close());
  const { files, log, vault, secrets, seal, now } = ground;
  await Promise.all([vault.check(), secrets.check()]);
  const accessRecords = openAccessRecords(files.accessRecords);
  closing.defer(() => accessRecords.close());
  const views = await openViews({
    store: log,
    directory: files.views,
    say,
    ...(progress ? { progress } : {}),
  });
  closing.defer(() => views.close());
  const notary = createNotary({
    log: openLog(settings.store, asKept),
    directory: files.notary,
    keyOf: await signingKeys(secrets),
    say,
  });
  closing.defer(() => notary.close());
  const kinds = kindsOf(log);
  const notebook = openNotebook(files.notebook);
  const accounts = createAccounts(secrets, clock, newId);
  const record = createRecord({ log, look: lookIn(kinds, notebook), seal, now, newId });
  const parts = { log, kinds, record, notebook };
  const search = createSearch({ views, opener: () => openerFor(vault, casesAlone) });
  const erasing = {
    accounts,
    notebook,
    async destroy(subject: string): Promise<void> {
      await vault.erase(subject);
      search.forget(subject);
    },
  };
  const again = await eraseAgain(erasing, (subject) => vault.keyOf(subject));
  if (again > 0) say(`erased again: ${again} that the log says were erased, and that a key was back for`);
  const calendarLinks = createCalendarLinks(secrets, clock, newId);
  const tokens = createTokens(secrets, clock, newId);
  const followUp: FollowUp = startFollowUp({
    log,
    notebook,
    say,
    duties: [
      takeNotes(notebook),
      openSteering(parts),
      settleConditions(parts),
      endLinks(calendarLinks, tokens, notebook),
      carryOutErasures(erasing),
    ],
  });
  closing.defer(() => followUp.close());
  async function passed(position: bigint): Promise<void> {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    try {
      const wrote = await followUp.passed(position, patience);
      await views.passed(wrote > position ? wrote : position, patience);
    } catch (cause) {
      if (!patience.aborted) throw cause;
      throw new StoreUnavailable(
        'what follows the log is behind; the same request again is answered when it has caught up',
        { cause },
      );
    }
  }
  await followUp.passed(await log.head(), new AbortController().signal);

  const invitations = createInvitations(secrets, createBlind(secrets), clock);
  const parted = await partAccounts(secrets, {
    invitations,
    knownOf: knownOf({ log, vault, kinds, notebook }),
  });
  if (parted > 0) say(`accounts: ${parted} are apart from the persons of partnerships from now on`);
  const { sessionHours: hours, idleMinutes, origin = '' } = settings;
  const sessions = createSessions(secrets, accounts, { now: clock, hours, idleMinutes });
  await sessions.tidy();
  const sessionKey = await sessionKeyOf(settings, files, secrets);
  const post = options.post ?? (settings.mail ? openPost(settings) : undefined);
  closing.defer(() => post?.close());
  return {
    ...ground,
    views,
    kinds,
    record: awaited(record, passed),
    notebook,
    accounts,
    sessions,
    links: createLinks(secrets, clock),
    invitations,
    letters: createLetters(post, clock),
    trail: createTrail(secrets, clock),
    passkeys: createPasskeys(secrets, accounts, clock),
    knownBrowser: createKnownBrowser(sessionKey, { tls: origin.startsWith('https:'), now: clock }),
    tokens,
    calendarLinks,
    reminders: createReminders(secrets, clock),
    accessRecords,
    search,
    notary,
    sessionKey,
    passed,
    close: () => closing.disposeAsync(),
  };
}
