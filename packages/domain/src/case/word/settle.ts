import type { SaidEvent } from '../../catalogue.ts';
import { mandateOf, mayFor } from '../../partnership/mandate.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import type { Id } from '../../shared/id.ts';
import { hasPassed } from '../../shared/due.ts';
import type { Instant } from '../../shared/time.ts';
import type { Speaker } from '../../word/said-by.ts';
import { isBeforeWork } from '../commitment/contested.ts';
import { confirmFulfilment } from '../commitment/fulfil.ts';
import { agreeChange } from '../commitment/change.ts';
import { releaseCommitment } from '../commitment/end.ts';
import { isUndone } from '../handover/state.ts';
import type { Say, Situation } from '../situation.ts';
import type { Told } from './told.ts';

const nothingTold = (eventId: Id): Decided => refuse('word/nothing-told', { eventId });

/** Goes on with what was told for an actor that the person represents with the mandate that it needs. */
const onTold = (situation: Situation, eventId: Id, goOn: (told: Told, word: Speaker) => Decided): Decided => {
  const { circumstance, partnership, state } = situation;
  const { by, onBehalfOf } = circumstance;
  const told = state.told.get(eventId);
  const mine = (told?.words ?? []).filter(
    ({ actor }) =>
      (onBehalfOf === undefined || onBehalfOf === actor) && mandateOf(partnership, by, actor) !== undefined,
  );
  const open = mine.filter(({ settled }) => settled === undefined);
  const [word] = open.length > 0 ? open : mine;
  if (!told || !word) return nothingTold(eventId);
  if (open.length > 1) return refuse('word/say-for-whom', { actors: open.map(({ actor }) => actor) });
  if (word.settled !== undefined) return refuse('word/settled', { settled: word.settled });
  if (told.recordedBy === by) return refuse('word/recorded-by-you', { eventId });
  const { actor, mandate } = word;
  return mayFor(partnership, by, actor, mandate)
    ? goOn(told, word)
    : refuse('mandate-too-small', {
        actor,
        held: mandateOf(partnership, by, actor) ?? '',
        needed: mandate,
      });
};

/** The thing that it is about, by its kind. */
const reference = ({ about }: Told, state: Situation['state']) => {
  if (about === undefined) return {};
  if (state.commitments.has(about)) return { commitmentId: about };
  if (state.handovers.has(about)) return { handoverId: about };
  if (state.decisions.has(about)) return { decisionId: about };
  return state.consents.has(about) ? { consentId: about } : {};
};

/** What was only told because it favoured the one who vouched counts once the actor has said it: as its own word. */
const nowCounts = (told: Told, situation: Situation, actor: Id): readonly SaidEvent[] => {
  const { about, type } = told;
  const commitment = about === undefined ? undefined : situation.state.commitments.get(about);
  const asked = commitment?.asked;
  if (!commitment || asked?.type !== type) return [];
  const said = {
    ...situation,
    circumstance: { ...situation.circumstance, onBehalfOf: actor, attested: false, how: undefined },
  };
  const commitmentId = commitment.id;
  const answers = {
    FulfilmentConfirmed: () =>
      confirmFulfilment({ type: 'ConfirmFulfilment', commitmentId, extent: asked.extent }, said),
    CommitmentReleased: () => releaseCommitment({ type: 'ReleaseCommitment', commitmentId }, said),
    ChangeAgreed: () => agreeChange({ type: 'AgreeChange', commitmentId }, said),
  };
  const answer = answers[asked.type]();
  return answer.ok ? answer.events : [];
};

/** The actor says that what was told for it is right. */
export const confirmStatement = (command: Say<'ConfirmStatement'>, situation: Situation): Decided =>
  onTold(situation, command.eventId, (told, { actor }) =>
    decided(
      {
        type: 'StatementConfirmed',
        data: { eventId: command.eventId, by: actor, ...reference(told, situation.state) },
      },
      ...nowCounts(told, situation, actor),
    ),
  );

/**
 * Of a promise whose acceptance is contested: it waits again only while nothing hangs on it yet. One that was first told
 * when it was due already waits again whatever was told of it since: there was no time in which it could be kept.
 */
const leaves = (told: Told, { state, circumstance, partnership }: Situation) => {
  const commitment = told.about === undefined ? undefined : state.commitments.get(told.about);
  if (told.type !== 'CommitmentAccepted' || !commitment) return undefined;
  const isPast = (at: Instant) =>
    commitment.due !== undefined && hasPassed(commitment.due, at, partnership.timeZone);
  if (isPast(told.recordedAt)) return 'pending';
  return isBeforeWork(commitment) && !isPast(circumstance.occurredAt) ? 'pending' : 'contested';
};

/** The promises that a contested handover had moved go back to its sender. */
const givenBack = ({ type, about }: Told, { handovers, commitments }: Situation['state']): SaidEvent[] => {
  const handover = handovers.get(about ?? '');
  if (handover?.status !== 'accepted' || !isUndone(type, handover)) return [];
  return [...commitments.values()]
    .filter(({ movedBy, debtor }) => movedBy === handover.id && debtor === handover.to)
    .map(({ id }) => ({
      type: 'CommitmentHandedOn',
      data: { commitmentId: id, toActor: handover.from, handoverId: handover.id },
    }));
};

/** The actor says that what was told for it is not right. */
export const contestStatement = (command: Say<'ContestStatement'>, situation: Situation): Decided =>
  onTold(situation, command.eventId, (told, { actor }) => {
    const { eventId, why } = command;
    const left = leaves(told, situation);
    const contested: SaidEvent = {
      type: 'StatementContested',
      data: {
        eventId,
        by: actor,
        ...reference(told, situation.state),
        ...(left && { leaves: left }),
        why,
      },
    };
    return decided(contested, ...givenBack(told, situation.state));
  });
