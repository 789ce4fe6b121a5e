import { decideActor } from '@handslag/domain/actor/decide';
import { decideAssessment } from '@handslag/domain/assessment/decide';
import { decideCase } from '@handslag/domain/case/decide';
import { heldIn } from '@handslag/domain/case/responsibilities';
import type {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import { decidePartnership } from '@handslag/domain/partnership/decide';
import { type Held, nothingHeld } from '@handslag/domain/partnership/held';
import { decidePerson } from '@handslag/domain/person/decide';
import { refuse } from '@handslag/domain/shared/decided';
import type { Id } from '@handslag/domain/shared/id';
import { viewerIn } from '../access/viewer.ts';
import type { House } from '../house.ts';
import { assessmentGate, caseGate, partnershipGate, peopleGate } from './gate.ts';
import type { Ask, Outcome } from './outcome.ts';
import { narrowed, type Narrowing } from './narrowed.ts';

export type Parts = Pick<House, 'kinds' | 'record' | 'notebook' | 'now' | 'newId' | 'accounts'>;
type Asked = Ask & Narrowing;

const isJourney = (state: { status: string; kind: string }, commands: readonly CaseCommand[]): boolean => {
  const [first] = commands;
  const kind = state.status === 'unopened' && first?.type === 'OpenCase' ? first.kind : state.kind;
  return kind === 'journey';
};

/** Records in a case. */
export async function recordInCase(
  { kinds, record, now }: Parts,
  ask: Asked,
  caseId: Id,
  commands: readonly CaseCommand[],
): Promise<Outcome> {
  const partnership = narrowed(await kinds.partnership.load(ask.partnershipId), ask);
  const viewer = viewerIn(partnership, ask.partnershipId, ask.by);
  return record(ask, {
    kind: kinds.case,
    id: caseId,
    commands,
    handled: ({ handled }) => handled,
    gate: (state) =>
      ask.source === 'import' ? undefined : caseGate(viewer, caseId, state, commands, now().slice(0, 10)),
    decide: (command, state, circumstance) => decideCase(command, state, circumstance, partnership),
    isJourney,
  });
}

/** What the actors that these commands would let go still hold, across the partnership's cases. */
async function heldBy(
  { kinds, notebook }: Parts,
  partnershipId: Id,
  commands: readonly PartnershipCommand[],
) {
  const leaving = commands.flatMap((command) =>
    command.type === 'RecordActorLeft' || command.type === 'StandDownRepresentative' ? [command.actorId] : [],
  );
  if (leaving.length === 0) return new Map<Id, Held>();
  const cases = await Promise.all(notebook.casesOf(partnershipId).map((id) => kinds.case.load(id)));
  return new Map(leaving.map((actor) => [actor, heldIn(cases, actor)]));
}

/** The actors and persons that these commands bring in, and that are not of this partnership: not told from unknown ones. */
async function strangers({ kinds }: Parts, partnershipId: Id, commands: readonly PartnershipCommand[]) {
  const found = new Set<Id>();
  for (const command of commands) {
    if (command.type === 'JoinActor') {
      const actor = await kinds.actor.load(command.actorId);
      if (actor.kind === undefined || actor.partnershipId !== partnershipId) found.add(command.actorId);
    }
    if (command.type === 'AdmitMember') {
      const person = await kinds.person.load(command.personId);
      if (person.language === undefined || person.partnershipId !== partnershipId)
        found.add(command.personId);
    }
  }
  return found;
}

const namedIn = (command: PartnershipCommand): Id | undefined => {
  if (command.type === 'JoinActor') return command.actorId;
  return command.type === 'AdmitMember' ? command.personId : undefined;
};

/** Records at partnership level. `known`: persons who are brought in by their address, wherever they were registered. */
export async function recordInPartnership(
  parts: Parts,
  ask: Asked,
  commands: readonly PartnershipCommand[],
  known: ReadonlySet<Id> = new Set(),
): Promise<Outcome> {
  const { kinds, record } = parts;
  const { partnershipId, by } = ask;
  const [held, unknown] = await Promise.all([
    heldBy(parts, partnershipId, commands),
    ask.source === 'import' ? new Set<Id>() : strangers(parts, partnershipId, commands),
  ]);
  return record(ask, {
    kind: kinds.partnership,
    id: partnershipId,
    commands,
    handled: ({ handled }) => handled,
    gate: (state) =>
      ask.source === 'import'
        ? undefined
        : partnershipGate(viewerIn(narrowed(state, ask), partnershipId, by), commands),
    decide(command, state, circumstance) {
      const named = namedIn(command);
      if (named !== undefined && unknown.has(named) && !known.has(named))
        return refuse('not-found', { id: named });
      const holds = 'actorId' in command ? held.get(command.actorId) : undefined;
      return decidePartnership(command, narrowed(state, ask), circumstance, holds ?? nothingHeld);
    },
  });
}

/** Registers, renames or erases an actor. */
export async function recordActor(
  { kinds, record }: Parts,
  ask: Asked,
  actorId: Id,
  commands: readonly ActorCommand[],
): Promise<Outcome> {
  const partnership = narrowed(await kinds.partnership.load(ask.partnershipId), ask);
  const viewer = viewerIn(partnership, ask.partnershipId, ask.by);
  return record(ask, {
    kind: kinds.actor,
    id: actorId,
    commands,
    handled: ({ handled }) => handled,
    gate: () => (ask.source === 'import' ? undefined : peopleGate(viewer, actorId)),
    decide: (command, state, circumstance) => decideActor(command, state, circumstance, partnership),
  });
}

/** Registers, corrects or erases a person. */
export async function recordPerson(
  { kinds, record }: Parts,
  ask: Asked,
  personId: Id,
  commands: readonly PersonCommand[],
): Promise<Outcome> {
  const partnership = narrowed(await kinds.partnership.load(ask.partnershipId), ask);
  const viewer = viewerIn(partnership, ask.partnershipId, ask.by);
  return record(ask, {
    kind: kinds.person,
    id: personId,
    commands,
    handled: ({ handled }) => handled,
    gate: () => (ask.source === 'import' ? undefined : peopleGate(viewer, personId)),
    decide: (command, state, circumstance) => decidePerson(command, state, circumstance, partnership),
  });
}

/** Opens an assessment, answers it, closes it, or notes what was said about it. */
export async function recordAssessment(
  { kinds, record }: Parts,
  ask: Asked,
  assessmentId: Id,
  commands: readonly AssessmentCommand[],
): Promise<Outcome> {
  const partnership = narrowed(await kinds.partnership.load(ask.partnershipId), ask);
  const viewer = viewerIn(partnership, ask.partnershipId, ask.by);
  return record(ask, {
    kind: kinds.assessment,
    id: assessmentId,
    commands,
    handled: ({ handled }) => handled,
    gate: (state) => (ask.source === 'import' ? undefined : assessmentGate(viewer, state, commands)),
    decide: (command, state, circumstance) => decideAssessment(command, state, circumstance, partnership),
  });
}
