import type { Recorded } from '@handslag/contract/commands';
import type { FastifyReply } from 'fastify';
import type { Landed, Outcome } from '../record/outcome.ts';
import { Fault, Refused } from './fault.ts';
import { etagOf } from './revision.ts';

/** What landed; anything else is thrown as a problem. */
export function landed(outcome: Outcome): Landed {
  if (outcome.outcome === 'recorded') return outcome;
  if (outcome.outcome === 'refused') throw new Refused(outcome.refusal, outcome.command);
  if (outcome.outcome === 'closed') throw new Fault(outcome.code);
  const { revision } = outcome;
  throw new Fault('conflict/changed', revision === undefined ? {} : { currentRevision: revision.toString() });
}

/** Answers what landed and where, with the revision as ETag and the position for reading elsewhere. */
export function recordedReply(outcome: Outcome, reply: FastifyReply): Recorded {
  const { position, revision, events } = landed(outcome);
  void reply.header('etag', etagOf(revision)).header('handslag-position', position.toString());
  return {
    position: position.toString(),
    revision: revision.toString(),
    events: events.map(({ id, type }) => ({ id, type })),
  };
}
