import { type Situation, type Spoken, isImport, speakFor } from '../situation.ts';
import type { Mandate } from '../../partnership/events.ts';
import { mandateOf } from '../../partnership/mandate.ts';
import { type Decided, refuse } from '../../shared/decided.ts';
import { dueInstant } from '../../shared/due.ts';
import type { Id } from '../../shared/id.ts';
import type { Due } from '../../shared/time.ts';
import { type CommitmentState, type CommitmentStatus, isOpen, otherSide, type Side } from './state.ts';

const whenNot = {
  proposed: 'commitment/not-binding',
  countered: 'commitment/not-binding',
  waiting: 'commitment/waits-for-condition',
  active: 'commitment/not-reported',
  reported: 'commitment/under-fulfilment',
  kept: 'commitment/ended',
  declined: 'commitment/ended',
  released: 'commitment/ended',
  expired: 'commitment/ended',
  revoked: 'commitment/ended',
  broken: 'commitment/ended',
  contested: 'commitment/contested',
} as const;

/** Goes on with a commitment of the case, where it stands as the rule needs it. */
export const onCommitment = (
  { state }: Situation,
  commitmentId: Id,
  allowed: readonly CommitmentStatus[],
  goOn: (commitment: CommitmentState) => Decided,
): Decided => {
  const commitment = state.commitments.get(commitmentId);
  if (!commitment) return refuse('not-found', { commitmentId });
  const { status } = commitment;
  // A part that is reported leaves the whole to be done: what may be said of it then may still be said.
  const isPart = status === 'reported' && commitment.reported?.part === 'partial';
  if (allowed.includes(status) || (isPart && allowed.includes('active'))) return goOn(commitment);
  const bindsAlready =
    isOpen(commitment) &&
    status !== 'reported' &&
    !allowed.some((s) => s !== 'proposed' && s !== 'countered');
  return refuse(bindsAlready ? 'commitment/already-binding' : whenNot[status], { commitmentId, status });
};

interface SideSpeech {
  mandate: Mandate;
  attested?: boolean | undefined;
}

const notThis = { debtor: 'commitment/not-the-debtor', creditor: 'commitment/not-the-creditor' } as const;

/** Goes on as one side of a commitment, where the person may speak for it. */
export const asSide = (
  situation: Situation,
  commitment: CommitmentState,
  side: Side,
  speech: SideSpeech,
  goOn: (spoken: Extract<Spoken, { ok: true }>) => Decided,
): Decided => {
  const spoken = speakFor(situation, commitment[side], { ...speech, otherwise: notThis[side] });
  return spoken.ok ? goOn(spoken) : spoken;
};

const speaksOnlyForOther = ({ circumstance, partnership }: Situation, other: Id, own: Id): boolean =>
  circumstance.onBehalfOf === undefined
    ? mandateOf(partnership, circumstance.by, own) === undefined &&
      mandateOf(partnership, circumstance.by, other) !== undefined
    : circumstance.onBehalfOf === other;

/** As `asSide`, for the side whose turn it is to answer. */
export const asAnswerer: typeof asSide = (situation, commitment, side, speech, goOn) =>
  !speech.attested &&
  situation.circumstance.how === undefined &&
  !isImport(situation) &&
  speaksOnlyForOther(situation, commitment[otherSide(side)], commitment[side])
    ? refuse('commitment/not-your-turn', { commitmentId: commitment.id, actor: commitment[side] })
    : asSide(situation, commitment, side, speech, goOn);

/** Goes on as the side that the person speaks for. */
export const asEitherSide = (
  situation: Situation,
  commitment: CommitmentState,
  speech: SideSpeech,
  goOn: (side: Side) => Decided,
): Decided => {
  const { circumstance, partnership } = situation;
  const { debtor, creditor } = commitment;
  const spokenFor = (actor: Id) =>
    circumstance.onBehalfOf === undefined
      ? isImport(situation) || mandateOf(partnership, circumstance.by, actor) !== undefined
      : circumstance.onBehalfOf === actor;
  const sides = (['debtor', 'creditor'] as const).filter((side) => spokenFor(commitment[side]));
  const [side] = sides;
  if (!side) return refuse('commitment/not-a-party', { debtor, creditor });
  if (sides.length > 1 && !isImport(situation))
    return refuse('commitment/say-for-whom', { debtor, creditor });
  return asSide(situation, commitment, side, speech, () => goOn(side));
};

/**
 * Whether the person who vouches for one side represents the other, or an actor that has owed the promise before, so
 * that what is told favours its own actor.
 */
export const favoursOwn = (
  { partnership }: Situation,
  { owedBy, creditor }: CommitmentState,
  told: Side,
  attestedBy: Id | undefined,
): boolean =>
  attestedBy !== undefined &&
  (told === 'creditor' ? owedBy : [creditor]).some(
    (actor) => mandateOf(partnership, attestedBy, actor) !== undefined,
  );

/** Refuses a due date that has passed when it is said; an import may say so. */
export const refusePastDue = (situation: Situation, due: Due | undefined): Decided | undefined => {
  const { circumstance, partnership } = situation;
  return due !== undefined &&
    !isImport(situation) &&
    dueInstant(due, partnership.timeZone) < circumstance.occurredAt
    ? refuse('commitment/due-before-made', { due, at: circumstance.occurredAt })
    : undefined;
};

/** Refuses where our own rules ask for a reason; what is imported may lack it. */
export const refuseWithoutReason = (situation: Situation, why: string | undefined): Decided | undefined =>
  why === undefined && !isImport(situation) ? refuse('commitment/reason-missing') : undefined;
