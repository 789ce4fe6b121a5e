import { evolveActor } from '@handslag/domain/actor/evolve';
import { noActor, type ActorState } from '@handslag/domain/actor/state';
import { evolveAssessment } from '@handslag/domain/assessment/evolve';
import { type AssessmentState, noAssessment } from '@handslag/domain/assessment/state';
import { evolveCase } from '@handslag/domain/case/evolve';
import { type CaseState, unopenedCase } from '@handslag/domain/case/state';
import type { NewEvent, StoredEvent } from '@handslag/domain/codec';
import { evolvePartnership } from '@handslag/domain/partnership/evolve';
import { noPartnership, type PartnershipState } from '@handslag/domain/partnership/state';
import { evolvePerson } from '@handslag/domain/person/evolve';
import { noPerson, type PersonState } from '@handslag/domain/person/state';
import { idInStream, type StreamKind, streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import { type CommandLoop, createCommandLoop } from '@handslag/event-store/command-loop';
import type { EventStore } from '@handslag/event-store/port';
import { createStreamStates, type Fold, type StreamStates } from '@handslag/event-store/stream-states';

export type Log = EventStore<NewEvent, StoredEvent>;

/** One kind of stream: its states as far as they are remembered, and the way to record in it. */
export interface Kind<State> {
  kind: StreamKind;
  evolve: Fold<State, NewEvent>['evolve'];
  states: StreamStates<State, NewEvent>;
  loop: CommandLoop<State, NewEvent>;
  /** The state as the log has it now. */
  load(id: Id): Promise<State>;
}

export interface Kinds {
  case: Kind<CaseState>;
  partnership: Kind<PartnershipState>;
  actor: Kind<ActorState>;
  person: Kind<PersonState>;
  assessment: Kind<AssessmentState>;
}

function kindOf<State>(log: Log, kind: StreamKind, fold: Fold<State, NewEvent>): Kind<State> {
  const states = createStreamStates(log, fold);
  const load = async (id: Id): Promise<State> => (await states.load(streamOf(kind, id))).state;
  return { kind, evolve: fold.evolve, states, loop: createCommandLoop(log, states), load };
}

/** The streams that commands go to. */
export const kindsOf = (log: Log): Kinds => ({
  case: kindOf<CaseState>(log, 'case', {
    initial: (stream) => unopenedCase(idInStream(stream) ?? stream),
    evolve: evolveCase,
  }),
  partnership: kindOf<PartnershipState>(log, 'partnership', {
    initial: () => noPartnership,
    evolve: evolvePartnership,
  }),
  actor: kindOf<ActorState>(log, 'actor', { initial: () => noActor, evolve: evolveActor }),
  person: kindOf<PersonState>(log, 'person', { initial: () => noPerson, evolve: evolvePerson }),
  assessment: kindOf<AssessmentState>(log, 'assessment', {
    initial: () => noAssessment,
    evolve: evolveAssessment,
  }),
});
