import type { EventName } from './catalogue.ts';
import type { CommandName } from './commands.ts';
import type { Asker, Decider, Remembers, Said } from './shared/decider.ts';
import type { Id } from './shared/id.ts';

/** As whom something may be said: for an actor, by its own word or told by somebody who vouches; null: as oneself. */
export interface Voice {
  as: Id | null;
  ground: 'own' | 'attested';
}

/** Something that a person may say of a thing as it stands. */
export interface Offer extends Voice {
  say: CommandName;
}

/** One thing that might be said: as whom, and with the least filled in that could be enough, in each way that differs. */
export interface Sayable<Command> {
  say: CommandName;
  voices: readonly Voice[];
  least: (voice: Voice) => readonly Command[];
  /** As oneself, where nobody's voice carries: a coordinator's, or whoever may record. */
  elseOneself?: boolean;
  /** What must come of it, one of these, where the same words may come to less. */
  yields?: readonly EventName[];
}

/** What stands where a text, or the id of something new, must be filled in; no rule looks at it. */
export const SOME_WORDS = '…';
/** A reason, where a rule asks that it says something. */
export const SOME_REASON = 'A reason that says something';
export const SOMETHING_NEW: Id = '00000000-0000-8000-8000-00000000ffff';

export const oneself: readonly Voice[] = [{ as: null, ground: 'own' }];
export const ownOf = (actors: Iterable<Id>): Voice[] => [...actors].map((as) => ({ as, ground: 'own' }));
export const toldOf = (actors: Iterable<Id>): Voice[] =>
  [...actors].map((as) => ({ as, ground: 'attested' }));

/**
 * What may be said of what might be: the rules are asked with the least filled in, so that they alone know. What an
 * actor may say by its own word is not offered as told too.
 */
export const offersAmong = <Command>(
  sayables: readonly Sayable<Command>[],
  isAllowed: (command: Command, voice: Voice, yields: readonly EventName[] | undefined) => boolean,
): Offer[] =>
  sayables.flatMap(({ say, voices, least, elseOneself = false, yields }): Offer[] => {
    const may = (voice: Voice) => least(voice).some((command) => isAllowed(command, voice, yields));
    const own = voices.filter((voice) => voice.ground === 'own' && may(voice));
    const told = voices.filter(
      (voice) => voice.ground === 'attested' && !own.some(({ as }) => as === voice.as) && may(voice),
    );
    const carried = [...own, ...told];
    const found = carried.length === 0 && elseOneself ? oneself.filter(may) : carried;
    return found.map((voice) => ({ say, ...voice }));
  });

/** Whether what is said would be taken, by the gate and by the rules behind it: what `offersAmong` asks. */
export const taking =
  <Command extends Said, State extends Remembers, Around>(
    decider: Pick<Decider<Command, State, Around, never>, 'gate' | 'decide'>,
    state: State,
    asker: Asker,
    around: Around,
  ) =>
  (command: Command, { as, ground }: Voice, yields: readonly EventName[] | undefined): boolean => {
    // Whoever vouches speaks for nobody, but says whose word it is where the command has a place for that.
    const isFor = ground === 'own' || 'attested' in command ? (as ?? undefined) : undefined;
    const { by, atMost, recordedAt } = asker;
    // Whoever speaks for no actor, or vouches for one, says how it was heard: the form asks for it.
    const how = ground === 'own' && as !== null ? undefined : ('meeting' as const);
    const circumstance = { by, atMost, onBehalfOf: isFor, how, recordedAt, occurredAt: recordedAt };
    if (decider.gate([command], state, asker, around) !== undefined) return false;
    const answer = decider.decide(command, state, circumstance, around);
    return answer.ok && (yields === undefined || answer.events.some(({ type }) => yields.includes(type)));
  };
