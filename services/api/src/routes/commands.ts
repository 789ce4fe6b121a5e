import type { Id } from '@handslag/domain/shared/id';
import type { FastifyRequest } from 'fastify';
import { mayMachineSay } from '../access/machines.ts';
import type { Seated, SomeHandlers } from '../http/asking.ts';
import { Fault } from '../http/fault.ts';
import { createFingerprints, idempotencyKey } from '../http/idempotency.ts';
import { recordedReply } from '../http/outcome-reply.ts';
import { expectedRevision } from '../http/revision.ts';
import type { House } from '../house.ts';
import type { Ask } from '../record/outcome.ts';

type Writing = Seated & {
  body: { meetingId?: Id | undefined; commands: readonly { type: string }[] };
};

/** What is recorded: to a case, a partnership, an actor, a person. */
export function commandHandlers(
  house: House,
): SomeHandlers<
  'commandCase' | 'commandPartnership' | 'commandActor' | 'commandPerson' | 'commandAssessment'
> {
  const fingerprints = createFingerprints();

  const { kinds, record } = house;

  function askOf({ request, person, seat, body }: Writing): Ask {
    if (seat.role !== undefined && !body.commands.every(({ type }) => mayMachineSay(type)))
      throw new Fault('access/forbidden');
    // What was begun by one is not said by another who has signed in meanwhile in the same browser.
    const writer = request.headers['handslag-person'];
    if (writer !== undefined && writer !== person) throw new Fault('session/none');
    const key = idempotencyKey(request.headers['idempotency-key']);
    fingerprints.check(`${person} ${pathOf(request)} ${key}`, body);
    const { partnershipId, role } = seat;
    const { meetingId } = body;
    const ifRevision = expectedRevision(request.headers['if-match']);
    return { partnershipId, by: person, key, ifRevision, meetingId, atMost: role };
  }

  return {
    commandCase: async (asking) => {
      const { params, body, reply } = asking;
      return recordedReply(await record(askOf(asking), kinds.case, params.caseId, body.commands), reply);
    },
    commandPartnership: async (asking) => {
      const { seat, body, reply } = asking;
      return recordedReply(
        await record(askOf(asking), kinds.partnership, seat.partnershipId, body.commands),
        reply,
      );
    },
    commandAssessment: async (asking) => {
      const { params, body, reply } = asking;
      return recordedReply(
        await record(askOf(asking), kinds.assessment, params.assessmentId, body.commands),
        reply,
      );
    },
    commandActor: async (asking) => {
      const { params, body, reply } = asking;
      aboutThePath('actorId', params.actorId, body.commands);
      return recordedReply(await record(askOf(asking), kinds.actor, params.actorId, body.commands), reply);
    },
    commandPerson: async (asking) => {
      const { params, body, reply } = asking;
      aboutThePath('personId', params.personId, body.commands);
      return recordedReply(await record(askOf(asking), kinds.person, params.personId, body.commands), reply);
    },
  };
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '';

/** A command names the thing that the path names. Throws `request/invalid`. */
function aboutThePath<K extends string>(field: K, id: Id, commands: readonly { [P in K]: Id }[]): void {
  const errors = commands.flatMap((command, index) =>
    command[field] === id
      ? []
      : [{ pointer: `#/commands/${index}/${field}`, detail: 'is not what the path names' }],
  );
  if (errors.length > 0) throw new Fault('request/invalid', { errors });
}
