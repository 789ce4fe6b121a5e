import type { EventName, SaidEvent } from '../../catalogue.ts';
import { mandateOf } from '../../partnership/mandate.ts';
import type { PartnershipState } from '../../partnership/state.ts';
import { type Decided, refuse } from '../../shared/decided.ts';
import { hasPassed } from '../../shared/due.ts';
import type { Id } from '../../shared/id.ts';
import type { Due } from '../../shared/time.ts';
import { isOwnWord, mayVouch, refuseHowMissing } from '../../word/grounds.ts';
import { evolveFact } from '../evolve.ts';
import type { Situation } from '../situation.ts';
import type { CaseState } from '../state.ts';
import { speakersOf } from './speakers.ts';
import { aboutOf } from './told.ts';

/** Nobody vouches for these: only the actor itself says them. */
const neverTold: ReadonlySet<EventName> = new Set<EventName>([
  'CommitmentRevoked',
  'DecisionRevoked',
  'StatementConfirmed',
  'StatementContested',
]);

/** Taking over a promise is said by who takes it; only where a handover moves it, it may be told with that. */
const isTakingOver = (event: SaidEvent): boolean =>
  event.type === 'CommitmentHandedOn' && event.data.handoverId === undefined;

/**
 * The actors that are rid of something by what is told: of a promise or a case that another is said to have taken. Of
 * an offer that its sender is said to have made it is the receiver, who can take it at once.
 */
const favoured = (event: SaidEvent, { commitments, handovers }: CaseState): (Id | undefined)[] => {
  if (event.type === 'HandoverProposed') return [event.data.to];
  if (event.type === 'CommitmentHandedOn') return [commitments.get(event.data.commitmentId)?.debtor];
  return event.type === 'HandoverAccepted' ? [handovers.get(event.data.handoverId)?.from] : [];
};

/** The actor has contested that it said this of this thing; of what is about no thing, that it said such a thing at all. */
const hasContested = (state: CaseState, event: SaidEvent, actor: Id): boolean => {
  const about = aboutOf(event);
  return [...state.told.values()].some(
    (told) =>
      told.about === about &&
      told.type === event.type &&
      told.words.some((word) => word.actor === actor && word.settled === 'contested'),
  );
};

/** A rating is said once for all by whoever went through the journey: nobody tells another beside it. */
const hasRated = (state: CaseState, event: SaidEvent, actor: Id): boolean =>
  event.type === 'JourneyRated' &&
  [...state.entries.keys()].some((id) => {
    const entry = state.entries.get(id);
    return (
      entry?.type === 'JourneyRated' && entry.words.some(([one, ground]) => one === actor && ground === 'own')
    );
  });

/** Whoever has somebody to speak for it leaves a case by its own word: afterwards it would not be there to contest. */
const isSentAway = (event: SaidEvent, { representatives }: PartnershipState): boolean =>
  event.type === 'ActorStoodDown' && (representatives.get(event.data.actorId)?.size ?? 0) > 0;

/** The due date to which a told event binds an actor. */
const bindingDue = (event: SaidEvent, { commitments }: CaseState): Due | undefined => {
  if (event.type === 'ChangeAgreed') return commitments.get(event.data.commitmentId)?.change?.due;
  if (event.type === 'CommitmentAccepted' || event.type === 'CommitmentHandedOn')
    return commitments.get(event.data.commitmentId)?.due;
  return undefined;
};

/** Nobody tells for an actor a promise that was due before the case was there, or the actor: as the log got to know of them. */
const refuseDueBefore = (
  event: SaidEvent,
  told: readonly Id[],
  situation: Situation,
): Decided | undefined => {
  const { state, partnership } = situation;
  const due = bindingDue(event, state);
  if (due === undefined) return undefined;
  const began = [state.openedAt, ...told.map((actor) => partnership.joined.get(actor))]
    .filter((at) => at !== undefined)
    .toSorted();
  const latest = began.at(-1);
  return latest !== undefined && hasPassed(due, latest, partnership.timeZone)
    ? refuse('commitment/told-due-too-early', { due })
    : undefined;
};

/** What an actor has agreed to itself it withdraws itself; what was only told, and is not its own word yet, may be told to be over. */
const withdrawsOwnWord = (state: CaseState, event: SaidEvent): boolean => {
  if (event.type !== 'ConsentWithdrawn') return false;
  const { consentId } = event.data;
  const by = state.consents.get(consentId)?.by;
  return ![...state.told.values()].some(
    ({ type, about, words }) =>
      type === 'ConsentGiven' &&
      about === consentId &&
      words.some(({ actor, settled }) => actor === by && settled !== 'confirmed'),
  );
};

/** A consent to open for somebody who lost one: a withdrawal is undone by the actor itself, and nobody else. */
const undoesWithdrawal = (state: CaseState, event: SaidEvent): boolean =>
  event.type === 'ConsentGiven' &&
  [...state.consents.values()].some(
    ({ by, withdrawn, actors }) =>
      withdrawn && by === event.data.by && actors.some((actor) => event.data.actors.includes(actor)),
  );

const refuseWord = (event: SaidEvent, state: CaseState, situation: Situation): Decided | undefined => {
  const { circumstance, partnership } = situation;
  const told = speakersOf(event, state)
    .filter((speaker) => !isOwnWord(speaker, circumstance, partnership))
    .map(({ actor }) => actor);
  if (told.length === 0) return undefined;
  const favoursOwn = favoured(event, state).some(
    (actor) => actor !== undefined && mandateOf(partnership, circumstance.by, actor) !== undefined,
  );
  if (
    neverTold.has(event.type) ||
    isTakingOver(event) ||
    isSentAway(event, partnership) ||
    favoursOwn ||
    undoesWithdrawal(state, event) ||
    withdrawsOwnWord(state, event)
  )
    return refuse('word/only-own', { actors: told });
  const unheard = told.filter((actor) => !mayVouch(actor, circumstance, partnership, state.responsible));
  if (unheard.length > 0) return refuse('case/only-a-coordinator-attests', { actors: unheard });
  const denied = told.filter((actor) => hasContested(state, event, actor));
  if (denied.length > 0) return refuse('word/said-otherwise', { actors: denied });
  const said = told.filter((actor) => hasRated(state, event, actor));
  if (said.length > 0) return refuse('word/only-own', { actors: said });
  return refuseHowMissing(told, circumstance) ?? refuseDueBefore(event, told, situation);
};

/** Refuses words put under an actor's name that nobody may put there, whatever said them. Imports tell what they have. */
export const refuseWords = (events: readonly SaidEvent[], situation: Situation): Decided | undefined => {
  if (situation.circumstance.source === 'import') return undefined;
  let { state } = situation;
  for (const event of events) {
    const refused = refuseWord(event, state, situation);
    if (refused) return refused;
    state = evolveFact(state, event, situation.circumstance.occurredAt);
  }
  return undefined;
};
