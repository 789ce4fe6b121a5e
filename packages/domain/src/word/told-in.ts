import type { EventName } from '../catalogue.ts';
import type { CommandName } from '../commands.ts';
import type { Mandate } from '../partnership/events.ts';
import { mandateFor } from './mandate-for.ts';
import { becomes, naming } from './naming.ts';
import { saysItself } from './own-word.ts';

const isCommand = (type: unknown): type is CommandName =>
  typeof type === 'string' && Object.hasOwn(becomes, type);

/** The actors that a command names as those whose word it is. */
const namedIn = (event: EventName, command: Readonly<Record<string, unknown>>): string[] => [
  ...new Set(
    Object.entries(command)
      .filter(([field]) => naming[event][field] === 'word')
      .flatMap(([, value]) => [value].flat())
      .filter((actor) => typeof actor === 'string'),
  ),
];

/**
 * The actors that a command, as filled in, puts words under the name of that are not their own as said by this person;
 * `held`: for whom the person speaks. What such a command is told says how it was given.
 */
export const toldIn = (
  command: Readonly<Record<string, unknown>>,
  held: readonly { actorId: string; mandate: Mandate }[],
): string[] => {
  const { type, onBehalfOf, attested, level } = command;
  const event = isCommand(type) ? becomes[type] : undefined;
  if (event === undefined || event === null) return [];
  const voiced = {
    onBehalfOf: typeof onBehalfOf === 'string' ? onBehalfOf : undefined,
    attested: attested === true,
  };
  const mandate = mandateFor(event, event === 'DecisionMade' ? level : undefined);
  return namedIn(event, command).filter((actor) => {
    const own = held.find(({ actorId }) => actorId === actor)?.mandate;
    return !saysItself({ actor, mandate }, voiced, own);
  });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
/** A meeting is recorded with what others than this person said that it gave them. */
const scoresOthers = ({ type, meaningful }: Readonly<Record<string, unknown>>, by: string): boolean =>
  type === 'RecordMeeting' &&
  Array.isArray(meaningful) &&
  meaningful.some((one: unknown) => isRecord(one) && one['personId'] !== by);

/**
 * Whether a command tells what another has said, so that it must say how that was given. `vouches`: it is said for an
 * actor on somebody's own ground, not the actor's; that alone decides where the command itself names no actor. `by`: who
 * says it.
 */
export const tells = (
  command: Readonly<Record<string, unknown>>,
  held: Parameters<typeof toldIn>[1],
  vouches: boolean,
  by: string,
): boolean => {
  if (scoresOthers(command, by)) return true;
  return isCommand(command['type']) && becomes[command['type']] !== null
    ? toldIn(command, held).length > 0
    : vouches;
};
