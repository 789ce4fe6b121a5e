import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import { failure } from './failures.ts';
import type { AppendAnswer, ExpectedRevision, Log, Proposed } from './log.ts';
import { expectedIn, proposedIn, sizeOf, streamName } from './messages.ts';

/** The engine's own default, unless the third argument says otherwise. */
export const MAX_APPEND_SIZE = Number(process.argv[4] ?? 1_048_576);

export const isTooLarge = (proposed: readonly Proposed[]): boolean =>
  proposed.reduce((sum, event) => sum + sizeOf(event), 0) > MAX_APPEND_SIZE;

type Done = Extract<AppendAnswer, { kind: 'done' }>;

function success({ revision, position }: Done): streams.AppendResp {
  const place = new streams.AppendResp.Position()
    .setCommitPosition(String(position))
    .setPreparePosition(String(position));
  const success = new streams.AppendResp.Success().setCurrentRevision(String(revision)).setPosition(place);
  return new streams.AppendResp().setSuccess(success);
}

function wrong(current: number | undefined, expected: ExpectedRevision): streams.AppendResp {
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (current !== undefined) wrong.setCurrentRevision(String(current));
  if (typeof expected === 'number') wrong.setExpectedRevision(String(expected));
  return new streams.AppendResp().setWrongExpectedVersion(wrong);
}

/** One append in a call of its own: the stream and expectation first, then each event. */
export async function append(
  log: Log,
  call: ServerReadableStream<streams.AppendReq, streams.AppendResp>,
  answer: sendUnaryData<streams.AppendResp>,
  beforeAnswer: () => void,
): Promise<void> {
  let options: streams.AppendReq.Options | undefined;
  const proposed: Proposed[] = [];
  call.on('data', (request: streams.AppendReq) => {
    options ??= request.getOptions();
    const message = request.getProposedMessage();
    if (message) proposed.push(proposedIn(message));
  });
  await new Promise((resolve) => call.on('end', resolve));
  if (!options) return;
  const stream = streamName(options.getStreamIdentifier());
  const expected = expectedIn(options, options.getRevision());
  if (isTooLarge(proposed))
    return answer(
      failure('maximum-append-size-exceeded', { 'maximum-append-size': String(MAX_APPEND_SIZE) }),
    );
  const outcome = log.append(stream, proposed, expected);
  beforeAnswer();
  if (outcome.kind === 'deleted') answer(failure('stream-deleted', { 'stream-name': stream }));
  else answer(null, outcome.kind === 'done' ? success(outcome) : wrong(outcome.current, expected));
}
