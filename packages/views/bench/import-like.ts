import type { EventName } from '@handslag/domain/catalogue';
import { type NewEvent, parseFact } from '@handslag/domain/codec';
import type { Id } from '@handslag/domain/shared/id';
import { instantOf } from '@handslag/domain/shared/time';

/** An id that is random in its sorting, as imported ids are, and the same in every run. */
const idOf = (n: number): Id => {
  const mixed = (Math.imul(n, 2654435761) >>> 0).toString(16).padStart(8, '0');
  return `${mixed}-0000-5000-8000-${n.toString(16).padStart(12, '0')}`;
};
const START = Date.UTC(2012, 0, 1);
const ACTORS = 20;
const HOUR = 3_600_000;

/** Cases as an import leaves them: opened, handed over, stepped through, promised and kept; texts sealed. */
export interface ImportLike {
  partnershipId: Id;
  /** One case, and its stream. */
  caseAt(n: number): { stream: string; events: NewEvent[] };
  /** What founds the partnership. */
  founding: { stream: string; events: NewEvent[] };
}

/** Makes such cases; thirteen events each. */
export function importLike(): ImportLike {
  let made = 0;
  const fresh = (): Id => idOf((made += 1));
  const partnershipId = fresh();
  const actors = Array.from({ length: ACTORS }, fresh);
  const ciphertext = 'x'.repeat(80);
  const actorAt = (n: number): Id => actors[n % ACTORS] ?? partnershipId;

  const event = (
    type: EventName,
    data: object,
    at: number,
    sealedBy?: { subject: string; fields: string[] },
    caseId?: Id,
  ): NewEvent => {
    const fact = { type, data };
    parseFact(fact);
    const id = fresh();
    const sealed = sealedBy && {
      subject: sealedBy.subject,
      key: 1,
      fields: Object.fromEntries(sealedBy.fields.map((name) => [name, ciphertext])),
    };
    const meta = {
      recordedAt: instantOf(Date.UTC(2026, 0, 1)),
      occurredAt: instantOf(at),
      recordedBy: partnershipId,
      partnershipId,
      ...(caseId && { caseId }),
      correlationId: partnershipId,
      causationId: id,
      source: 'import' as const,
    };
    return { ...fact, id, schemaVersion: 1, sealed, meta };
  };

  const caseAt = (n: number): { stream: string; events: NewEvent[] } => {
    const caseId = fresh();
    const stream = `case-${caseId}`;
    const begun = START + n * HOUR;
    const sealing = (...fields: string[]): { subject: string; fields: string[] } => ({
      subject: stream,
      fields,
    });
    const [first, second, citizen] = [actorAt(n), actorAt(n + 1), actorAt(n + 2)];
    const [handoverId, commitmentId] = [fresh(), fresh()];
    const opening = { partnershipId, kind: 'journey', responsible: first, access: 'involved' };
    const step = (hours: number, actorId: Id): NewEvent =>
      event('StepTaken', { actorId }, begun + hours * HOUR, sealing('activity'), caseId);
    const offer = { handoverId, from: first, to: second, scope: 'case', commitments: [] };
    const terms = { commitmentId, debtor: second, creditor: citizen, due: '2012-06-01' };
    const reported = { commitmentId, at: instantOf(begun + 99 * HOUR), part: 'whole' };
    return {
      stream,
      events: [
        event('CaseOpened', opening, begun, sealing('title'), caseId),
        event('ActorInvolved', { actorId: citizen }, begun, undefined, caseId),
        event('CommitmentMade', terms, begun, sealing('what'), caseId),
        step(1, first),
        step(2, first),
        step(3, first),
        event('HandoverProposed', offer, begun + 4 * HOUR, undefined, caseId),
        event('HandoverAccepted', { handoverId }, begun + 4 * HOUR, undefined, caseId),
        step(5, second),
        step(6, second),
        event('FulfilmentReported', reported, begun + 99 * HOUR, undefined, caseId),
        event('FulfilmentConfirmed', { commitmentId, extent: 'whole' }, begun + 99 * HOUR, undefined, caseId),
        event('CaseClosed', {}, begun + 99 * HOUR, undefined, caseId),
      ],
    };
  };

  const texts = { name: 'Bench', purpose: 'Measure', need: 'Know' };
  const founded = { ...texts, timeZone: 'Europe/Oslo', language: 'en', steeringCaseId: fresh() };
  return {
    partnershipId,
    caseAt,
    founding: {
      stream: `partnership-${partnershipId}`,
      events: [event('PartnershipFounded', founded, START)],
    },
  };
}
