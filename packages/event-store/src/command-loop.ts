import { WrongExpectedRevision } from './errors.ts';
import type { Appended, EventStore } from './port.ts';
import type { Loaded, StreamStates } from './stream-states.ts';

/** What a decision comes to: events to append, or an answer that needs none (a refusal, or what an earlier try has done). */
export type Resolution<New, Answer> = { append: readonly New[] } | { answer: Answer };

/** How a command ended: it landed; it was answered without events; the stream had moved on from where the writer read it. */
type Ended<New, Answer> =
  | { ended: 'landed'; appended: Appended; events: readonly New[] }
  | { ended: 'answered'; answer: Answer }
  | { ended: 'changed'; revision: bigint | undefined };

interface Command<State, New, Answer> {
  stream: string;
  /** The revision that the writer has read, where the command holds for that one only; undefined: whatever it is at. */
  ifRevision?: bigint | undefined;
  decide: (loaded: Loaded<State>) => Promise<Resolution<New, Answer>>;
}

export type CommandLoop<State, New> = <Answer>(
  command: Command<State, New, Answer>,
) => Promise<Ended<New, Answer>>;

/** Enough for as many processes as ever share one stream; more would mean that deciding never catches up. */
const MOST_TRIES = 20;

/**
 * Load, decide, append with the expected revision; where another writer was first, load and decide again. Commands to one
 * stream go one after another, so that writers of the same process never collide.
 */
export function createCommandLoop<State, New, Stored extends New>(
  store: Pick<EventStore<New, Stored>, 'append'>,
  states: StreamStates<State, New>,
): CommandLoop<State, New> {
  const queues = new Map<string, Promise<void>>();

  async function inTurn<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const before = queues.get(stream);
    const { promise: mine, resolve: done } = Promise.withResolvers<void>();
    queues.set(stream, mine);
    try {
      await before;
      return await work();
    } finally {
      done();
      if (queues.get(stream) === mine) queues.delete(stream);
    }
  }

  async function once<Answer>(
    { stream, ifRevision, decide }: Command<State, New, Answer>,
    loaded: Loaded<State>,
  ): Promise<Ended<New, Answer>> {
    const resolution = await decide(loaded);
    if ('answer' in resolution) return { ended: 'answered', answer: resolution.answer };
    if (ifRevision !== undefined && ifRevision !== loaded.revision)
      return { ended: 'changed', revision: loaded.revision };
    const appended = await store.append(stream, resolution.append, loaded.revision ?? 'no-stream');
    states.landed(stream, loaded, resolution.append, appended.revision);
    return { ended: 'landed', appended, events: resolution.append };
  }

  async function run<Answer>(command: Command<State, New, Answer>): Promise<Ended<New, Answer>> {
    const remembered = states.remembered(command.stream);
    if (remembered) {
      // What is remembered may be behind: only what lands on it counts, anything else is decided again on the newest state.
      const ended = await once(command, remembered).catch((error: unknown) => {
        if (error instanceof WrongExpectedRevision) return undefined;
        throw error;
      });
      if (ended?.ended === 'landed') return ended;
    }
    for (let tries = 1; ; tries++) {
      try {
        return await once(command, await states.load(command.stream));
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision) || tries === MOST_TRIES) throw error;
      }
    }
  }

  return (command) => inTurn(command.stream, () => run(command));
}
