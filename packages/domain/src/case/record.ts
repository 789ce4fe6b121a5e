import { type Decided, decided, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import {
  isCoordinator,
  isImport,
  offeredBasis,
  recordFor,
  refuseOutsiders,
  refuseStrangers,
  type Say,
  type Situation,
} from './situation.ts';

const refuseKnown = ({ state }: Situation, id: Id): Decided | undefined =>
  state.named.has(id) || state.goals.has(id) ? refuse('already-exists', { id }) : undefined;

const refuseForeign = (situation: Situation, actor: Id): Decided | undefined => {
  const spoken = recordFor(situation, actor, { mandate: 'inform', otherwise: 'not-your-actor' });
  return spoken.ok ? undefined : spoken;
};

/** A need in the words of whoever has it; anybody in the case may write it down. */
export const expressNeed = ({ by, words }: Say<'ExpressNeed'>, situation: Situation): Decided =>
  refuseStrangers(situation, [by]) ?? decided({ type: 'NeedExpressed', data: { by, words } });

export const agreeGoal = (command: Say<'AgreeGoal'>, situation: Situation): Decided => {
  const { goalId, goal, responsible, agreedBy } = command;
  const actors = [...(responsible === undefined ? [] : [responsible]), ...(agreedBy ?? [])];
  return (
    refuseKnown(situation, goalId) ??
    refuseStrangers(situation, actors) ??
    decided({ type: 'GoalAgreed', data: { goalId, goal, responsible, agreedBy } })
  );
};

/** A partnership that has stages of its own uses these; elsewhere they may have been called otherwise. */
export const enterStage = ({ stage }: Say<'EnterStage'>, situation: Situation): Decided => {
  const { stages } = situation.partnership;
  if (stage === situation.state.stage) return refuse('nothing-changes', { stage });
  if (stages.length > 0 && !stages.includes(stage) && !isImport(situation))
    return refuse('case/unknown-stage', { stages });
  return decided({ type: 'StageEntered', data: { stage } });
};

/** What somebody else did is what its actor did, and said as that. */
const refuseNameless = (personId: Id | undefined, situation: Situation): Decided | undefined =>
  personId === undefined || personId === situation.circumstance.by || isImport(situation)
    ? undefined
    : refuse('case/step-of-whom', { persons: [personId] });

/** What an actor did; a person records it for its own actor, a coordinator for any. */
export const recordStep = (command: Say<'RecordStep'>, situation: Situation): Decided => {
  const { activity, actorId, personId, channel, note } = command;
  const refused =
    actorId === undefined
      ? refuseNameless(personId, situation)
      : (refuseStrangers(situation, [actorId]) ?? refuseForeign(situation, actorId));
  return refused ?? decided({ type: 'StepTaken', data: { activity, actorId, personId, channel, note } });
};

type Score = NonNullable<Say<'RecordMeeting'>['meaningful']>[number];

/** How much a meeting gave somebody is said by that person; of others a coordinator tells it, and says how it was heard. */
const refuseScores = (situation: Situation, scores: readonly Score[]): Decided | undefined => {
  const { by, how } = situation.circumstance;
  const others = scores.map(({ personId }) => personId).filter((person) => person !== by);
  if (others.length === 0 || isImport(situation)) return undefined;
  if (!isCoordinator(situation)) return refuse('case/scores-are-their-own', { persons: others });
  return how === undefined ? refuse('word/how-missing', { persons: others }) : undefined;
};
const scored = ({ personId, score }: Score, { circumstance: { by, how } }: Situation) => ({
  personId,
  score,
  ...(personId === by ? {} : { heard: how }),
});

export const recordMeeting = (command: Say<'RecordMeeting'>, situation: Situation): Decided => {
  const { meetingId, actors, participants, ledBy, meaningful, about, note } = command;
  const absent = (meaningful ?? [])
    .map(({ personId }) => personId)
    .filter((person) => !participants.includes(person));
  return (
    refuseKnown(situation, meetingId) ??
    refuseOutsiders(situation, actors) ??
    (absent.length > 0 ? refuse('case/scored-by-absent', { persons: absent }) : undefined) ??
    refuseScores(situation, meaningful ?? []) ??
    decided({
      type: 'MeetingHeld',
      data: {
        meetingId,
        actors,
        participants,
        ledBy,
        meaningful: meaningful?.map((one) => scored(one, situation)),
        about,
        note,
      },
    })
  );
};

/** That somebody was told is the word of who records it, and binds nobody. */
export const informActor = (command: Say<'InformActor'>, situation: Situation): Decided => {
  const { actorId, channel, text } = command;
  return (
    refuseStrangers(situation, [actorId]) ??
    decided({ type: 'ActorInformed', data: { actorId, channel, text } })
  );
};

export const observeOutcome = (command: Say<'ObserveOutcome'>, situation: Situation): Decided => {
  const { outcomeId, kind, area, seenBy, words } = command;
  return (
    refuseKnown(situation, outcomeId) ??
    refuseStrangers(situation, [seenBy]) ??
    decided({ type: 'OutcomeObserved', data: { outcomeId, kind, area, seenBy, words } })
  );
};

/** Only whoever went through a journey rates it; a coordinator writes it down for somebody without an account. */
export const rateJourney = (command: Say<'RateJourney'>, situation: Situation): Decided => {
  const { by, helpful, inTime, rightPlace, rightMeans, words } = command;
  if (situation.state.kind !== 'journey') return refuse('case/not-a-journey');
  return (
    refuseStrangers(situation, [by]) ??
    refuseForeign(situation, by) ??
    decided({ type: 'JourneyRated', data: { by, helpful, inTime, rightPlace, rightMeans, words } })
  );
};

export const addNote = ({ noteId, text }: Say<'AddNote'>, situation: Situation): Decided =>
  refuseKnown(situation, noteId) ?? decided({ type: 'NoteAdded', data: { noteId, text } });

export const recordLegalBasis = (command: Say<'RecordLegalBasis'>, situation: Situation): Decided => {
  const { basisCode, note } = command;
  const basis = offeredBasis(situation, basisCode);
  return basis
    ? decided({ type: 'LegalBasisRecorded', data: { basisCode, basis: basis.law, note } })
    : refuse('case/basis-not-listed', { basisCode });
};
