import type { House } from '@handslag/api/house';
import {
  recordActor,
  recordAssessment,
  recordInCase,
  recordInPartnership,
  recordPerson,
} from '@handslag/api/acts';
import type { Ask, Outcome } from '@handslag/api/outcome';
import {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import { decidePartnership } from '@handslag/domain/partnership/decide';
import { nothingHeld } from '@handslag/domain/partnership/held';
import { noPartnership } from '@handslag/domain/partnership/state';
import { decidePerson } from '@handslag/domain/person/decide';
import type { Id } from '@handslag/domain/shared/id';
import { millisecondsOf } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { type Act, named, type StoryCommand } from './act.ts';
import { partnershipId } from './cast.ts';

/** A clock that stands where the story is. */
export const createStoryClock = () => {
  let now = 0;
  return { read: () => now, set: (milliseconds: number) => (now = milliseconds) };
};

const isFounder = (act: Act, commands: readonly StoryCommand[]): boolean =>
  commands.some(({ type }) => type === 'FoundPartnership') || act.scene.id === act.by;

// Who founds a partnership is nobody there yet, so nobody is asked whether that is allowed; the rules decide as always.
const recordFounding = (
  house: House,
  ask: Ask,
  { scene }: Act,
  said: readonly unknown[],
): Promise<Outcome> =>
  scene.kind === 'person'
    ? house.record(ask, {
        kind: house.kinds.person,
        id: scene.id,
        commands: z.array(PersonCommand).parse(said),
        handled: ({ handled }) => handled,
        gate: () => undefined,
        decide: (command, state, circumstance) => decidePerson(command, state, circumstance, noPartnership),
      })
    : house.record(ask, {
        kind: house.kinds.partnership,
        id: scene.id,
        commands: z.array(PartnershipCommand).parse(said),
        handled: ({ handled }) => handled,
        gate: () => undefined,
        decide: (command, state, circumstance) =>
          decidePartnership(command, state, circumstance, nothingHeld),
      });

type Recording = (house: House, ask: Ask, id: Id, said: readonly unknown[]) => Promise<Outcome>;

const recordings: Readonly<Record<Act['scene']['kind'], Recording>> = {
  actor: (house, ask, id, said) => recordActor(house, ask, id, z.array(ActorCommand).parse(said)),
  person: (house, ask, id, said) => recordPerson(house, ask, id, z.array(PersonCommand).parse(said)),
  partnership: (house, ask, _, said) =>
    recordInPartnership(house, ask, z.array(PartnershipCommand).parse(said)),
  assessment: (house, ask, id, said) =>
    recordAssessment(house, ask, id, z.array(AssessmentCommand).parse(said)),
  case: (house, ask, id, said) => recordInCase(house, ask, id, z.array(CaseCommand).parse(said)),
};

const record = (house: House, ask: Ask, { scene }: Act, said: readonly unknown[]): Promise<Outcome> =>
  recordings[scene.kind](house, ask, scene.id, said);

/**
 * Tells a story: each act is recorded by the same rules as anything else, at its own time. Told again, it adds nothing.
 * Throws where the rules refuse an act: then the story is wrong.
 */
export const tell = async (
  house: House,
  acts: readonly Act[],
  clock: { set(milliseconds: number): void },
  progress: (acts: number) => void,
): Promise<void> => {
  const entries = new Map<string, Id>();
  const entryOf = (key: string): Id => entries.get(key) ?? '';
  for (const [index, act] of acts.entries()) {
    clock.set(millisecondsOf(act.at));
    const commands = typeof act.commands === 'function' ? act.commands(entryOf) : act.commands;
    const { onBehalfOf, occurredAt, by, meetingId } = act;
    const said = commands.map((command) => ({
      ...command,
      ...(onBehalfOf ? { onBehalfOf } : {}),
      ...(occurredAt ? { occurredAt } : {}),
    }));
    const key = named(`act/${index}/${commands.map(({ type }) => type).join('+')}`);
    const outcome = await (isFounder(act, commands) ? recordFounding : record)(
      house,
      { partnershipId, by, key, meetingId },
      act,
      said,
    );
    if (outcome.outcome !== 'recorded')
      throw new Error(
        `act ${index} (${said.map((one) => JSON.stringify(one)).join(', ')}): ${JSON.stringify(outcome)}`,
      );
    const [first] = outcome.events;
    if (act.key !== undefined && first) entries.set(act.key, first.id);
    progress(index + 1);
  }
};
