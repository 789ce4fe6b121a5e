import { Readable } from 'node:stream';
import { FEED_PATH, FeedItem } from '@handslag/contract/feed';
import type { StoredEvent } from '@handslag/domain/codec';
import type { Id } from '@handslag/domain/shared/id';
import { mayReadPartnership } from '@handslag/domain/access';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sightOf } from '../access/sight.ts';
import type { House } from '../house.ts';
import { Fault } from './fault.ts';
import { createOpenFeeds } from './open-feeds.ts';
import { type Caller, callerOf, seatOf } from './who.ts';

const HEARTBEAT_MS = 15_000;
/** Who has been away longer than this many events reads anew, rather than being told of each. */
const MOST_TO_CATCH_UP = 5_000n;

/** Bytes that wait for a reader who does not read; past that the reader is let go, and may come back. */
const MOST_UNREAD = 1_000_000;

interface Item {
  position: bigint;
  partnershipId: Id;
  caseId: Id | undefined;
  types: string[];
}

/** What was appended together is one item. */
function itemsOf(events: readonly StoredEvent[]): Item[] {
  const items = new Map<string, Item>();
  for (const { type, position, stream, meta } of events) {
    const together = `${stream} ${meta.correlationId}`;
    const item = items.get(together);
    if (item) {
      item.position = position;
      item.types.push(type);
    } else
      items.set(together, {
        position,
        partnershipId: meta.partnershipId,
        caseId: meta.caseId,
        types: [type],
      });
  }
  return [...items.values()].toSorted((one, other) => (one.position < other.position ? -1 : 1));
}

/** Whether somebody may know of it now. */
async function mayKnow(house: House, caller: Caller, item: Item): Promise<boolean> {
  const { viewer } = await seatOf(house, caller, item.partnershipId);
  if (item.caseId === undefined) return mayReadPartnership(viewer);
  const state = await house.kinds.case.load(item.caseId);
  const { kind, access, actors, consents, openedBy, responsible, partnershipId } = state;
  if (responsible === undefined || partnershipId === undefined) return false;
  const facts = { caseId: item.caseId, partnershipId, kind, access, responsible, actors, consents, openedBy };
  return sightOf(viewer, house.now()).case(facts) !== 'none';
}

const messageOf = ({ position, types, caseId }: Item): string => {
  const data = FeedItem.parse({ position: position.toString(), types, ...(caseId ? { caseId } : {}) });
  return `id: ${position}\nevent: recorded\ndata: ${JSON.stringify(data)}\n\n`;
};

function resumeAfter(request: FastifyRequest, head: bigint): bigint {
  const last = request.headers['last-event-id'];
  const after = typeof last === 'string' && /^\d{1,19}$/.test(last) ? BigInt(last) : head;
  return after > head ? head : after;
}

/** Server-sent events: what is new in one partnership, for as long as the session lasts and the reader is a member. */
export function serveFeed(app: FastifyInstance, house: House): void {
  const closing = new AbortController();
  const openFeeds = createOpenFeeds();
  app.addHook('preClose', async () => closing.abort());

  async function* feed(
    caller: Caller,
    partnershipId: Id,
    after: bigint,
    gone: AbortSignal,
  ): AsyncGenerator<string> {
    yield 'retry: 2000\n\n';
    for await (const events of house.log.subscribe(after, gone)) {
      const last = events.at(-1);
      if (last) await house.views.passed(last.position, gone);
      for (const item of itemsOf(events.filter(({ meta }) => meta.partnershipId === partnershipId)))
        if (await mayKnow(house, caller, item)) yield messageOf(item);
    }
  }

  app.get<{ Params: { partnershipId: string } }>(
    FEED_PATH,
    {
      schema: {
        operationId: 'feed',
        summary: 'Server-sent events: what is new',
        tags: ['partnership'],
        security: [{ session: [] }, { token: [] }],
      },
    },
    async (request, reply) => {
      const caller = await callerOf(request, house);
      const { partnershipId } = await seatOf(house, caller, request.params.partnershipId);
      const ended = caller.who === undefined ? undefined : openFeeds.open(caller.who);
      if (ended) request.raw.socket.once('close', ended);
      const head = await house.log.head();
      let after = resumeAfter(request, head);
      if (head - after > MOST_TO_CATCH_UP) after = head - 1n;

      const gone = new AbortController();
      const leave = (): void => gone.abort();
      const stream = new Readable({ read() {} });
      /** Ends the stream when the session has ended, or the person is no member any more. */
      const lookAgain = async (): Promise<boolean> => {
        const again = await callerOf(request, house).catch(() => undefined);
        const seat = again?.who && (await seatOf(house, again, partnershipId).catch(() => undefined));
        if (!seat) leave();
        return seat !== undefined;
      };
      const heartbeat = setInterval(() => {
        void lookAgain().then((stays) => (stays ? stream.push(':\n\n') : undefined));
      }, HEARTBEAT_MS);
      const unlisten = house.sessions.onEnded(() => void lookAgain());
      closing.signal.addEventListener('abort', leave);
      request.raw.socket.once('close', leave);
      gone.signal.addEventListener('abort', () => {
        clearInterval(heartbeat);
        unlisten();
        closing.signal.removeEventListener('abort', leave);
        stream.push(null);
        ended?.();
      });
      void (async () => {
        try {
          for await (const message of feed(caller, partnershipId, after, gone.signal)) {
            if (!(await lookAgain()) || stream.readableLength > MOST_UNREAD) break;
            stream.push(message);
          }
        } catch (error) {
          // Whoever lost access is told by the end of the stream; anything else is ours to know.
          if (!gone.signal.aborted && !(error instanceof Fault))
            request.log.error({ err: error }, 'the feed broke');
        } finally {
          leave();
        }
      })();
      return reply
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .type('text/event-stream')
        .send(stream);
    },
  );
}
