import {
  conditionsElsewhere,
  maySettleElsewhere,
  reactionsIn,
  type SettleCondition,
} from '@handslag/domain/case/reactions';
import type { StoredEvent } from '@handslag/domain/codec';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { Id } from '@handslag/domain/shared/id';
import { idFrom } from '../ids.ts';
import type { Ask } from '../record/outcome.ts';
import type { Recording } from '../record/record.ts';
import type { Kinds } from '../record/streams.ts';
import type { Duty } from './follow-up.ts';
import type { Notebook } from './notebook.ts';

const BEGIN_TO_WAIT: ReadonlySet<string> = new Set<StoredEvent['type']>([
  'CommitmentProposed',
  'CommitmentMade',
  'CommitmentAccepted',
]);

export interface ConditionParts {
  kinds: Kinds;
  record: Recording;
  notebook: Notebook;
}

/** Tells a case when a condition of its commitments is met, or fails, in another case. */
export function settleConditions({ kinds, record, notebook }: ConditionParts): Duty {
  async function settle(
    reaction: SettleCondition,
    caseId: Id,
    cause: StoredEvent,
  ): Promise<bigint | undefined> {
    const { partnershipId, correlationId } = cause.meta;
    const key = idFrom(cause.id, reaction.commitmentId);
    const ask: Ask = { partnershipId, by: SYSTEM_PERSON, key, correlationId, source: 'system' };
    const outcome = await record(ask, kinds.case, caseId, [reaction]);
    return outcome.outcome === 'recorded' ? outcome.position : undefined;
  }

  async function tell(waiting: Id, other: Id, cause: StoredEvent): Promise<bigint | undefined> {
    const [here, there] = await Promise.all([kinds.case.load(waiting), kinds.case.load(other)]);
    // Partnerships share nothing, conditions included.
    if (here.partnershipId !== there.partnershipId) return undefined;
    let last: bigint | undefined;
    for (const reaction of reactionsIn(here, there)) last = (await settle(reaction, waiting, cause)) ?? last;
    return last;
  }

  return async (event) => {
    const { caseId } = event.meta;
    if (caseId === undefined) return undefined;
    let last: bigint | undefined;
    if (BEGIN_TO_WAIT.has(event.type)) {
      const begins = 'condition' in event.data && event.data.condition?.caseId !== undefined;
      if (begins)
        for (const other of conditionsElsewhere(await kinds.case.load(caseId)))
          notebook.noteWait(caseId, other);
      for (const other of notebook.waitsFor(caseId)) last = (await tell(caseId, other, event)) ?? last;
    }
    if (maySettleElsewhere(event))
      for (const waiting of notebook.waitingFor(caseId)) last = (await tell(waiting, caseId, event)) ?? last;
    return last;
  };
}
