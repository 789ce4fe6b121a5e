import { setImmediate as nextTurn } from 'node:timers/promises';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { Log, Recorded } from './log.ts';
import { eventResponse, streamIdentifier, streamName } from './messages.ts';
import { failure } from './failures.ts';

type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;
type Options = streams.ReadReq.Options;

const { FORWARDS } = streams.ReadReq.Options.ReadDirection;
const isBackwards = (options: Options): boolean => options.getReadDirection() !== FORWARDS;

function wantedBy(options: Options): (event: Recorded) => boolean {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const expression = filter.getEventType() ?? filter.getStreamIdentifier();
  const of = (event: Recorded): string => (filter.hasEventType() ? event.type : event.stream);
  const prefixes = expression?.getPrefixList() ?? [];
  const regex = new RegExp(expression?.getRegex() ?? '');
  return prefixes.length > 0
    ? (event) => prefixes.some((prefix) => of(event).startsWith(prefix))
    : (event) => regex.test(of(event));
}

/** A plain read begins with the event at the position or revision it names; a subscription after it. */
function fromAll(log: Log, options: Options, inclusive: boolean): Recorded[] {
  const all = options.getAll();
  const backwards = isBackwards(options);
  const events = backwards ? log.events.toReversed() : log.events;
  const position = all?.getPosition();
  if (!position) return all?.hasEnd() === backwards ? [...events] : [];
  const from = Number(position.getCommitPosition());
  if (backwards) return events.filter((event) => event.position < from);
  return events.filter((event) => (inclusive ? event.position >= from : event.position > from));
}

function fromStream(options: Options, events: readonly Recorded[], inclusive: boolean): Recorded[] {
  const stream = options.getStream();
  const backwards = isBackwards(options);
  if (stream?.hasRevision()) {
    const from = Number(stream.getRevision());
    const isFrom = (revision: number): boolean => {
      if (revision === from) return inclusive;
      return backwards ? revision < from : revision > from;
    };
    const wanted = events.filter(({ revision }) => isFrom(revision));
    return backwards ? wanted.reverse() : wanted;
  }
  if (stream?.hasEnd() === backwards) return backwards ? events.toReversed() : [...events];
  return [];
}

function found(log: Log, options: Options, inclusive: boolean): Recorded[] | undefined {
  if (options.hasAll()) return fromAll(log, options, inclusive);
  const events = log.stream(streamName(options.getStream()?.getStreamIdentifier()));
  return events && fromStream(options, events, inclusive);
}

async function send(call: ReadCall, events: readonly Recorded[]): Promise<void> {
  for (const event of events) {
    if (call.cancelled || call.destroyed) return;
    if (!call.write(eventResponse(event))) await nextTurn();
  }
}

async function readOnce(log: Log, call: ReadCall, options: Options): Promise<void> {
  const events = found(log, options, true);
  if (events) await send(call, events.slice(0, Number(options.getCount())));
  else {
    const name = streamName(options.getStream()?.getStreamIdentifier());
    const notFound = new streams.ReadResp.StreamNotFound().setStreamIdentifier(streamIdentifier(name));
    call.write(new streams.ReadResp().setStreamNotFound(notFound));
  }
  call.end();
}

/** What stands there, then what comes: one loop over the log, so that nothing falls between the two. */
async function subscribe(log: Log, call: ReadCall, options: Options): Promise<void> {
  const wanted = wantedBy(options);
  const confirmation = new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(crypto.randomUUID());
  call.write(new streams.ReadResp().setConfirmation(confirmation));
  const first = found(log, options, false)?.at(0);
  let next = first ? log.events.indexOf(first) : log.events.length;
  let wake: (() => void) | undefined;
  const stop = log.onAppended(() => wake?.());
  call.on('cancelled', () => wake?.());
  const name = streamName(options.getStream()?.getStreamIdentifier());
  while (!call.cancelled && !call.destroyed) {
    const batch = log.events.slice(next);
    next += batch.length;
    await send(
      call,
      batch.filter((event) => (options.hasAll() || event.stream === name) && wanted(event)),
    );
    if (next === log.events.length) await new Promise<void>((resolve) => (wake = resolve));
  }
  stop();
}

export async function read(log: Log, call: ReadCall): Promise<void> {
  const options = call.request.getOptions() ?? new streams.ReadReq.Options();
  const name = streamName(options.getStream()?.getStreamIdentifier());
  if (options.hasStream() && log.isDeleted(name))
    call.emit('error', failure('stream-deleted', { 'stream-name': name }));
  else if (options.hasSubscription()) await subscribe(log, call, options);
  else await readOnce(log, call, options);
}
