import type { SaidEvent } from '../catalogue.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Circumstance, Refusal } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import { after } from './conditions.ts';
import { decideCase } from './decide.ts';
import type { SayableInCase } from './situation.ts';
import type { CaseState } from './state.ts';

/** One command of a batch; each may have happened at its own time, for its own actor. */
export interface SaidInBatch {
  command: SayableInCase;
  circumstance: Circumstance;
}
/** What follows from each command, in order; or the refusal, and which command it was, from 0. */
export type BatchDecided =
  | { ok: true; events: readonly (readonly SaidEvent[])[] }
  | { ok: false; refusal: Refusal; index: number };

/**
 * Decides all or nothing, each command on what the ones before it left; append the events in one go. A batch whose key
 * has landed adds nothing.
 */
export const decideCaseBatch = (
  idempotencyKey: Id,
  batch: readonly SaidInBatch[],
  state: CaseState,
  partnership: PartnershipState,
): BatchDecided => {
  if (state.handled.has(idempotencyKey)) return { ok: true, events: batch.map(() => []) };
  const events: (readonly SaidEvent[])[] = [];
  let draft = state;
  for (const [index, { command, circumstance }] of batch.entries()) {
    const answer = decideCase(command, draft, circumstance, partnership);
    if (!answer.ok) return { ok: false, refusal: answer.refusal, index };
    events.push(answer.events);
    draft = after(draft, answer.events, circumstance.occurredAt);
  }
  return { ok: true, events };
};
