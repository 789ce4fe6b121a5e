import type { Id } from '../shared/id.ts';
import type { CaseState } from './state.ts';
import { aboutOf } from './word/told.ts';

const settling: ReadonlySet<string> = new Set(['ConfirmStatement', 'ContestStatement']);

const toldFor = (command: object, { told }: CaseState): Id[] => {
  const eventId: unknown = 'eventId' in command ? command.eventId : undefined;
  return typeof eventId === 'string' ? (told.get(eventId)?.words ?? []).map(({ actor }) => actor) : [];
};

/** The actors that a promise, a handover or what was told is between. */
const partiesOf = (command: { type: string }, state: CaseState): (Id | undefined)[] => {
  if (settling.has(command.type)) return toldFor(command, state);
  const about = aboutOf({ data: command }) ?? '';
  const commitment = state.commitments.get(about);
  const handover = state.handovers.get(about);
  return [commitment?.debtor, commitment?.creditor, handover?.from, handover?.to];
};

/** Whether a command is about a promise or a handover that one of these actors is party to, or about words told for it. */
export const isPartyTo = (command: { type: string }, state: CaseState, actors: readonly Id[]): boolean =>
  partiesOf(command, state).some((party) => party !== undefined && actors.includes(party));
