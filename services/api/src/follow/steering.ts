import type { StoredEvent } from '@handslag/domain/codec';
import type { CaseCommand } from '@handslag/domain/commands';
import type { Language } from '@handslag/domain/person/events';
import { streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { Ask } from '../record/outcome.ts';
import type { Recording } from '../record/record.ts';
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
  record: Recording;
}

const isJoined = (event: StoredEvent): event is StoredEvent<'ActorJoined'> => event.type === 'ActorJoined';

/** Opens the steering case of a partnership, as soon as there is an actor to be responsible. What is imported brings its own cases. */
export function openSteering({ log, kinds, record }: SteeringParts): Duty {
  async function languageOf(partnershipId: Id): Promise<Language> {
    for await (const event of log.read(streamOf('partnership', partnershipId)))
      if (event.type === 'PartnershipFounded') return event.data.language;
    return 'nb';
  }

  async function open(event: StoredEvent<'ActorJoined'>): Promise<bigint | undefined> {
    const { partnershipId, correlationId, recordedBy, occurredAt } = event.meta;
    const { steeringCaseId } = await kinds.partnership.load(partnershipId);
    if (steeringCaseId === undefined) return undefined;
    const { status } = await kinds.case.load(steeringCaseId);
    if (status !== 'unopened') return undefined;
    const opening: CaseCommand = {
      type: 'OpenCase',
      occurredAt,
      partnershipId,
      kind: 'steering',
      responsible: event.data.actorId,
      access: 'partnership',
      title: title[await languageOf(partnershipId)],
    };
    const ask: Ask = { partnershipId, by: recordedBy, key: event.id, correlationId, source: 'system' };
    const outcome = await record(ask, kinds.case, steeringCaseId, [opening]);
    return outcome.outcome === 'recorded' ? outcome.position : undefined;
  }
  return async (event) => (isJoined(event) && event.meta.source !== 'import' ? open(event) : undefined);
}
