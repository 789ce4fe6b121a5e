import { decideCase } from '@handslag/domain/case/decide';
import type { StoredEvent } from '@handslag/domain/codec';
import type { Language } from '@handslag/domain/person/events';
import { streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { decideBatch } from '../record/batch.ts';
import type { Seal } from '../record/recorder.ts';
import type { Kinds, Log } from '../record/streams.ts';
import type { Duty } from './follow-up.ts';

const title: Readonly<Record<Language, string>> = {
  nb: 'Styring',
  nn: 'Styring',
  sv: 'Styrning',
  en: 'Steering',
};

export interface SteeringParts {
  log: Log;
  kinds: Kinds;
  seal: Seal;
  now: () => Instant;
  newId: () => Id;
}

const isJoined = (event: StoredEvent): event is StoredEvent<'ActorJoined'> => event.type === 'ActorJoined';

/** Opens the steering case of a partnership, as soon as there is an actor to be responsible. What is imported brings its own cases. */
export function openSteering({ log, kinds, seal, now, newId }: SteeringParts): Duty {
  async function languageOf(partnershipId: Id): Promise<Language> {
    for await (const event of log.read(streamOf('partnership', partnershipId)))
      if (event.type === 'PartnershipFounded') return event.data.language;
    return 'nb';
  }

  async function open(event: StoredEvent<'ActorJoined'>): Promise<bigint | undefined> {
    const { partnershipId, correlationId, recordedBy, occurredAt } = event.meta;
    const partnership = await kinds.partnership.load(partnershipId);
    const caseId = partnership.steeringCaseId;
    if (caseId === undefined) return undefined;
    const ended = await kinds.case.loop<undefined>({
      stream: streamOf('case', caseId),
      async decide({ state }) {
        if (state.status !== 'unopened') return { answer: undefined };
        const command = {
          type: 'OpenCase' as const,
          occurredAt,
          partnershipId,
          kind: 'steering' as const,
          responsible: event.data.actorId,
          access: 'partnership' as const,
          title: title[await languageOf(partnershipId)],
        };
        const around = {
          by: recordedBy,
          recordedAt: now(),
          source: 'system' as const,
          partnershipId,
          caseId,
          correlationId,
          causationId: event.id,
          newId,
        };
        const decided = decideBatch([command], state, around, {
          decide: (said, before, circumstance) => decideCase(said, before, circumstance, partnership),
          evolve: kinds.case.evolve,
        });
        return decided.ok
          ? { append: await seal(streamOf('case', caseId), decided.events, false) }
          : { answer: undefined };
      },
    });
    return ended.ended === 'landed' ? ended.appended.position : undefined;
  }
  return async (event) => (isJoined(event) && event.meta.source !== 'import' ? open(event) : undefined);
}
