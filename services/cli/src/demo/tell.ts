import type { House } from '@handslag/api/house';
import type { Ask, Outcome } from '@handslag/api/outcome';
import {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import { noPartnership } from '@handslag/domain/partnership/state';
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

type Recording = (house: House, ask: Ask, id: Id, said: readonly unknown[]) => Promise<Outcome>;

const recordings: Readonly<Record<Act['scene']['kind'], Recording>> = {
  actor: ({ record, kinds }, ask, id, said) =>
    record(ask, kinds.actor, id, z.array(ActorCommand).parse(said)),
  person: ({ record, kinds }, ask, id, said) =>
    record(ask, kinds.person, id, z.array(PersonCommand).parse(said)),
  partnership: ({ record, kinds }, ask, _, said) =>
    record(ask, kinds.partnership, partnershipId, z.array(PartnershipCommand).parse(said)),
  assessment: ({ record, kinds }, ask, id, said) =>
    record(ask, kinds.assessment, id, z.array(AssessmentCommand).parse(said)),
  case: ({ record, kinds }, ask, id, said) => record(ask, kinds.case, id, z.array(CaseCommand).parse(said)),
};

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
    const { onBehalfOf, occurredAt, by, meetingId, operator } = act;
    const said = commands.map((command) => ({
      ...command,
      ...(onBehalfOf ? { onBehalfOf } : {}),
      ...(occurredAt ? { occurredAt } : {}),
    }));
    const key = named(`act/${index}/${commands.map(({ type }) => type).join('+')}`);
    // Who founds a partnership is nobody there yet, so nobody is asked whether that is allowed; the rules decide as always.
    const founding = isFounder(act, commands) ? noPartnership : undefined;
    const ask = { partnershipId, by, key, meetingId, founding, ...(operator && { operator: new Set<Id>() }) };
    const outcome = await recordings[act.scene.kind](house, ask, act.scene.id, said);
    if (outcome.outcome !== 'recorded')
      throw new Error(
        `act ${index} (${said.map((one) => JSON.stringify(one)).join(', ')}): ${JSON.stringify(outcome)}`,
      );
    const [first] = outcome.events;
    if (act.key !== undefined && first) {
      entries.set(act.key, first.id);
      // What is told of a promise is two facts: that it was proposed, and that it was accepted.
      for (const [n, { id }] of outcome.events.entries()) entries.set(`${act.key}/${n}`, id);
    }
    progress(index + 1);
  }
};
