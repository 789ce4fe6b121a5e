import { dayOf } from '@handslag/domain/shared/due';
import type { Id } from '@handslag/domain/shared/id';
import { type CalendarDate, millisecondsOf } from '@handslag/domain/shared/time';
import { listPartnerships } from '@handslag/views/partnerships';
import type { House } from '../house.ts';
import { openPost, type Post } from './post.ts';
import { type Reminded, remindPartnership } from './remind.ts';

const LOOK_EVERY_MS = 60_000;
const AFTER_FAILURE_MS = 15 * 60_000;

/** Sends reminders while a server runs. */
export interface Rounds {
  /** Reminds in each partnership where it is late enough in the day, and where today's round is not done. */
  look(): Promise<Reminded[]>;
  close(): Promise<void>;
}

const told = (all: readonly Reminded[]): string => {
  const counts = Map.groupBy(all, ({ outcome, why }) =>
    why === undefined ? outcome : `${outcome} (${why})`,
  );
  return [...counts].map(([name, those]) => `${those.length} ${name}`).join(', ');
};

/**
 * Looks once a minute, from the hour that is set, in each partnership's own time zone. A server that was down at that hour
 * reminds when it is back. What failed is tried again after a quarter of an hour, until the day is over.
 */
export function startRounds(
  house: House,
  { origin, say }: { origin: string; say: (line: string) => void },
  post: Post = openPost(house.settings),
): Rounds {
  const { remindAt } = house.settings;
  const done = new Map<Id, CalendarDate>();
  const notBefore = new Map<Id, number>();
  let looking: Promise<Reminded[]> | undefined;
  let closed = false;

  async function lookIn(partnershipId: Id, timeZone: string): Promise<Reminded[]> {
    const now = house.now();
    const today = dayOf(now, timeZone);
    const { hour } = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
    const waits = millisecondsOf(now) < (notBefore.get(partnershipId) ?? 0);
    if (remindAt === undefined || hour < remindAt || done.get(partnershipId) === today || waits) return [];
    notBefore.set(partnershipId, millisecondsOf(now) + AFTER_FAILURE_MS);
    const all = await remindPartnership(house, partnershipId, { post, origin });
    if (!all.some(({ outcome }) => outcome === 'failed')) done.set(partnershipId, today);
    const news = all.filter(({ outcome }) => outcome !== 'already');
    if (news.length > 0) say(`reminders: ${told(news)}`);
    return all;
  }
  async function lookEverywhere(): Promise<Reminded[]> {
    const all: Reminded[] = [];
    for (const { partnershipId, timeZone } of listPartnerships(house.views)) {
      if (closed) break;
      all.push(...(await lookIn(partnershipId, timeZone)));
    }
    return all;
  }
  const look = (): Promise<Reminded[]> => {
    looking ??= lookEverywhere().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) =>
      say(`reminders: ${error instanceof Error ? error.name : 'trouble'}; trying again`),
    );
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    look,
    async close() {
      closed = true;
      clearInterval(timer);
      await looking?.catch(() => undefined);
      post.close();
    },
  };
}
