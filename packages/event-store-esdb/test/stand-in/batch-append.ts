import shared from '@eventstore/db-client/generated/shared_pb.js';
import statuses from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerDuplexStream } from '@grpc/grpc-js';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import { isTooLarge, MAX_APPEND_SIZE } from './append.ts';
import type { AppendAnswer, Log, Proposed } from './log.ts';
import { expectedIn, proposedIn, streamName } from './messages.ts';

type BatchCall = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

function refusal(type: string, details: { serializeBinary(): Uint8Array }): statuses.Status {
  const any = new anyPb.Any();
  any.pack(details.serializeBinary(), `event_store.client.${type}`);
  return new statuses.Status().setMessage(type).setDetails(any);
}

function respond(answer: AppendAnswer | 'too large'): streams.BatchAppendResp {
  const response = new streams.BatchAppendResp();
  if (answer === 'too large')
    return response.setError(
      refusal(
        'MaximumAppendSizeExceeded',
        new shared.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_SIZE),
      ),
    );
  if (answer.kind === 'deleted')
    return response.setError(refusal('StreamDeleted', new shared.StreamDeleted()));
  if (answer.kind === 'wrong') {
    const wrong = new shared.WrongExpectedVersion();
    if (answer.current === undefined) wrong.setCurrentNoStream(new emptyPb.Empty());
    else wrong.setCurrentStreamRevision(String(answer.current));
    return response.setError(refusal('WrongExpectedVersion', wrong));
  }
  const position = new shared.AllStreamPosition()
    .setCommitPosition(String(answer.position))
    .setPreparePosition(String(answer.position));
  const success = new streams.BatchAppendResp.Success();
  return response.setSuccess(success.setCurrentRevision(String(answer.revision)).setPosition(position));
}

/** Many appends over one call, each in one or more requests that share a correlation id. */
export function batchAppend(log: Log, call: BatchCall): void {
  const open = new Map<string, { options: streams.BatchAppendReq.Options; proposed: Proposed[] }>();
  call.on('data', (request: streams.BatchAppendReq) => {
    const id = request.getCorrelationId()?.getString() ?? '';
    const options = request.getOptions() ?? new streams.BatchAppendReq.Options();
    const one = open.get(id) ?? { options, proposed: [] };
    open.set(id, one);
    one.proposed.push(...request.getProposedMessagesList().map(proposedIn));
    if (!request.getIsFinal()) return;
    open.delete(id);
    const stream = streamName(one.options.getStreamIdentifier());
    const expected = expectedIn(one.options, one.options.getStreamPosition());
    const answer = isTooLarge(one.proposed) ? 'too large' : log.append(stream, one.proposed, expected);
    const response = respond(answer).setCorrelationId(request.getCorrelationId());
    call.write(response.setStreamIdentifier(one.options.getStreamIdentifier()));
  });
  call.on('end', () => call.end());
}
