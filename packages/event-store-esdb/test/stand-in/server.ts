/** A stand-in for EventStoreDB, for tests: the part of its gRPC that this program uses. Arguments: port, a file to keep events in, most bytes in an append. */
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { type handleUnaryCall, Server, ServerCredentials } from '@grpc/grpc-js';
import { append } from './append.ts';
import { batchAppend } from './batch-append.ts';
import { Log } from './log.ts';
import { streamName } from './messages.ts';
import { read } from './read.ts';

const [port = '0', file] = process.argv.slice(2);
const log = new Log(file || undefined);
let dieBeforeAnswering = false;

/** The engine writes statistics of its own among the events of others. */
function writeStatistics(): void {
  const data = Buffer.from('{"proc":{}}').toString('base64');
  const event = {
    id: crypto.randomUUID(),
    type: '$statsCollected',
    contentType: 'application/json',
    data,
    metadata: '',
  };
  log.append('$stats-stand-in', [event], 'any');
}
// A new engine writes events of its own first: no event of others stands at position 0.
if (log.events.length === 0) writeStatistics();

function beforeAnswer(): void {
  if (dieBeforeAnswering) process.kill(process.pid, 'SIGKILL');
  if (log.events.length % 3 === 0) writeStatistics();
}

const remove: handleUnaryCall<streams.DeleteReq, streams.DeleteResp> = (call, answer) => {
  const position = String(log.truncate(streamName(call.request.getOptions()?.getStreamIdentifier())));
  const place = new streams.DeleteResp.Position().setCommitPosition(position).setPreparePosition(position);
  answer(null, new streams.DeleteResp().setPosition(place));
};
const tombstone: handleUnaryCall<streams.TombstoneReq, streams.TombstoneResp> = (call, answer) => {
  const position = String(log.tombstone(streamName(call.request.getOptions()?.getStreamIdentifier())));
  const place = new streams.TombstoneResp.Position().setCommitPosition(position).setPreparePosition(position);
  answer(null, new streams.TombstoneResp().setPosition(place));
};
const getSupportedMethods: handleUnaryCall<unknown, features.SupportedMethods> = (_, answer) => {
  const methods = Object.keys(streamsGrpc.StreamsService).map((name) =>
    new features.SupportedMethod()
      .setServiceName('event_store.client.streams.Streams')
      .setMethodName(name.toLowerCase()),
  );
  answer(null, new features.SupportedMethods().setEventStoreServerVersion('23.10.0').setMethodsList(methods));
};

const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
server.addService(streamsGrpc.StreamsService, {
  read: (call: Parameters<typeof read>[1]) => void read(log, call),
  append: (call: Parameters<typeof append>[1], answer: Parameters<typeof append>[2]) =>
    void append(log, call, answer, beforeAnswer),
  batchAppend: (call: Parameters<typeof batchAppend>[1]) => batchAppend(log, call),
  delete: remove,
  tombstone,
});
server.addService(featuresGrpc.ServerFeaturesService, { getSupportedMethods });
process.on('message', (message) => {
  if (message === 'die before answering') dieBeforeAnswering = true;
  process.send?.('understood');
});
server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
  if (error) throw error;
  process.send?.({ port: bound });
});
