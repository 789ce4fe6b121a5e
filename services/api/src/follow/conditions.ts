import {
  conditionsElsewhere,
  decideReaction,
  maySettleElsewhere,
  reactionsIn,
  type SettleCondition,
} from '@handslag/domain/case/reactions';
import type { StoredEvent } from '@handslag/domain/codec';
import { streamOf } from '@handslag/domain/shared/envelope';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { idFrom } from '../ids.ts';
import { surround } from '../record/batch.ts';
import type { Seal } from '../record/recorder.ts';
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
  seal: Seal;
  notebook: Notebook;
  now: () => Instant;
  newId: () => Id;
}

/** Tells a case when a condition of its commitments is met, or fails, in another case. */
export function settleConditions({ kinds, seal, notebook, now, newId }: ConditionParts): Duty {
  async function settle(
    reaction: SettleCondition,
    caseId: Id,
    cause: StoredEvent,
  ): Promise<bigint | undefined> {
    const stream = streamOf('case', caseId);
    const { partnershipId, correlationId } = cause.meta;
    const partnership = await kinds.partnership.load(partnershipId);
    const key = idFrom(cause.id, reaction.commitmentId);
    const ended = await kinds.case.loop<undefined>({
      stream,
      async decide({ state }) {
        const decided = state.handled.has(key) ? undefined : decideReaction(reaction, state, partnership);
        if (!decided?.ok || decided.events.length === 0) return { answer: undefined };
        const recordedAt = now();
        const circumstance = { by: SYSTEM_PERSON, recordedAt, occurredAt: recordedAt };
        const around = {
          ...circumstance,
          source: 'system' as const,
          partnershipId,
          caseId,
          correlationId,
          causationId: key,
          newId,
        };
        const events = decided.events.map((said) => surround(said, circumstance, around));
        return { append: await seal(stream, events, state.kind === 'journey') };
      },
    });
    return ended.ended === 'landed' ? ended.appended.position : undefined;
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
