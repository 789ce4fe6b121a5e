import { createHash } from 'node:crypto';
import { type CalendarKind, writeCalendar } from '@handslag/exchange/calendar';
import { readDeadlines } from '@handslag/views/deadlines';
import type { FastifyInstance } from 'fastify';
import { sightOf } from '../access/sight.ts';
import { viewerIn } from '@handslag/domain/access/viewer';
import { Fault } from '../http/fault.ts';
import { originOf } from '../http/same-origin.ts';
import type { House } from '../house.ts';
import { detailsOf } from '../identity/persons.ts';
import { pagesOf } from '../reminders/addresses.ts';
import type { Holder } from './calendar-links.ts';
import { entriesOf, sayIn } from './entries.ts';

/** Calendars ask every hour at most; many people's may come from one address of a calendar service. */
const MOST_A_MINUTE = 120;
const FRESH_SECONDS = 300;
const file = /^([\w-]{43})\.ics$/;

/** Where a calendar finds its feed. The secret stands in the path: few keep what follows a question mark out of their logs. */
export const addressOf = (origin: string, secret: string): string => `${origin}/ical/${secret}.ics`;

/** The feed of whoever holds a link, as long as they are a member; undefined where there is none. */
async function feedOf(
  house: House,
  { personId, partnershipId }: Holder,
  kind: CalendarKind,
  origin: string,
): Promise<string | undefined> {
  const viewer = viewerIn(await house.kinds.partnership.load(partnershipId), {
    partnershipId,
    by: personId,
  });
  const details = viewer.role && (await detailsOf(house, personId));
  if (!details) return undefined;
  const now = house.now();
  const reader = { sight: sightOf(viewer, now) };
  const deadlines = readDeadlines(house.views, reader, partnershipId, personId, { now });
  return (
    deadlines &&
    writeCalendar({
      name: sayIn(details.language)('calendar'),
      kind,
      entries: entriesOf(deadlines, details.language, pagesOf(origin, partnershipId)),
    })
  );
}

const tagOf = (feed: string): string =>
  `"${createHash('sha256').update(feed).digest('base64url').slice(0, 22)}"`;
const names = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/** Due dates for calendars, which cannot sign in: whoever knows the secret in the path may read. */
export function serveCalendar(app: FastifyInstance, house: House): void {
  app.get<{ Params: { '*': string }; Querystring: { kind?: unknown } }>(
    '/ical/*',
    {
      schema: { hide: true },
      config: { rateLimit: { max: MOST_A_MINUTE, timeWindow: 60_000 } },
      onRequest: async (_request, reply) => void reply.header('x-robots-tag', 'noindex'),
    },
    async (request, reply) => {
      const secret = file.exec(request.params['*'])?.[1];
      const holder = secret === undefined ? undefined : await house.calendarLinks.read(secret);
      if (secret === undefined || !holder) throw new Fault('access/not-found');
      const kind = request.query.kind === 'todo' ? 'todo' : 'event';
      const feed = await feedOf(house, holder, kind, originOf(request, house.settings.origin));
      if (feed === undefined) throw new Fault('access/not-found');
      await house.calendarLinks.noteUse(secret);
      const tag = tagOf(feed);
      void reply.header('etag', tag).header('cache-control', `private, max-age=${FRESH_SECONDS}`);
      if (names(request.headers['if-none-match'], tag)) return reply.code(304).send();
      return reply
        .header('content-disposition', 'inline; filename="handslag.ics"')
        .type('text/calendar; charset=utf-8')
        .send(feed);
    },
  );
}
