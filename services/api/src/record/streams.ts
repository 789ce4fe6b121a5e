import { actorDecider } from '@handslag/domain/actor/decider';
import { assessmentDecider } from '@handslag/domain/assessment/decider';
import { caseDecider } from '@handslag/domain/case/decider';
import type { NewEvent, StoredEvent } from '@handslag/domain/codec';
import { partnershipDecider } from '@handslag/domain/partnership/decider';
import type { Look } from '@handslag/domain/partnership/look';
import { personDecider } from '@handslag/domain/person/decider';
import type { Decider, Remembers, Said } from '@handslag/domain/shared/decider';
import { idInStream, type StreamKind, streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import { type CommandLoop, createCommandLoop } from '@handslag/event-store/command-loop';
import type { EventStore } from '@handslag/event-store/port';
import { createStreamStates } from '@handslag/event-store/stream-states';

export type Log = EventStore<NewEvent, StoredEvent>;

/** One kind of stream: its rules, its states as far as they are remembered, and the way to append to it. */
export interface Kind<Command extends Said, State extends Remembers, Around> {
  kind: StreamKind;
  decider: Decider<Command, State, Around, Look>;
  loop: CommandLoop<State, NewEvent>;
  /** The state as the log has it now. */
  load(id: Id): Promise<State>;
}

function kindOf<Command extends Said, State extends Remembers, Around>(
  log: Log,
  kind: StreamKind,
  decider: Decider<Command, State, Around, Look>,
): Kind<Command, State, Around> {
  const states = createStreamStates<State, NewEvent, StoredEvent>(log, {
    initial: (stream) => decider.initial(idInStream(stream) ?? stream),
    evolve: decider.evolve,
  });
  const load = async (id: Id): Promise<State> => (await states.load(streamOf(kind, id))).state;
  return { kind, decider, loop: createCommandLoop(log, states), load };
}

/** The streams that commands go to. */
export const kindsOf = (log: Log) => ({
  case: kindOf(log, 'case', caseDecider),
  partnership: kindOf(log, 'partnership', partnershipDecider),
  actor: kindOf(log, 'actor', actorDecider),
  person: kindOf(log, 'person', personDecider),
  assessment: kindOf(log, 'assessment', assessmentDecider),
});
export type Kinds = ReturnType<typeof kindsOf>;
