import { type Circumstance, type Decided, decided, refuse } from '../shared/decided.ts';
import { fieldsOf } from '../shared/fields-of.ts';
import type { Id } from '../shared/id.ts';
import { type Objection, speaksAsCoordinator, speaksAsMember } from './authority.ts';
import { mandateOf, mayFor, reaches } from './mandate.ts';
import { mayRepresent } from './may-represent.ts';
import { type Rule, takePart } from './rule.ts';
import { refuseSecond } from './second-yes.ts';
import type { PartnershipState, ProposedMandate } from './state.ts';

/** Whose mandate it is about. */
interface Pair {
  actorId: Id;
  personId: Id;
}

/** The partnership is being founded: one person, one actor, and nobody has ever represented anybody. */
const isFounding = ({ representations, actors, members }: PartnershipState): boolean =>
  representations.size === 0 && actors.size === 1 && members.size === 1;

const hasDecider = ({ representatives }: PartnershipState, actorId: Id): boolean =>
  [...(representatives.get(actorId)?.values() ?? [])].some(({ mandate }) => mandate === 'decide');

/** Nobody gives a mandate to themselves, but the founder; an actor with somebody who decides gives its own mandates. */
function refuseGiving(state: PartnershipState, circumstance: Circumstance, pair: Pair): Objection {
  if (circumstance.source === 'import') return undefined;
  const objection = speaksAsMember(state, circumstance);
  if (objection) return objection;
  const { by, onBehalfOf } = circumstance;
  const { actorId, personId } = pair;
  if (by === personId) return isFounding(state) ? undefined : refuse('mandate-for-oneself', { actorId });
  if (!hasDecider(state, actorId)) return speaksAsCoordinator(state, circumstance);
  const speaks = onBehalfOf === undefined || onBehalfOf === actorId;
  return speaks && mayFor(state, by, actorId, 'decide')
    ? undefined
    : refuse('actor-gives-its-own-mandates', { actorId });
}

/** Whoever speaks for an actor first is brought in by one; after that, an actor without anybody who decides takes two. */
const takesTwo = (state: PartnershipState, { source }: Circumstance, { actorId }: Pair): boolean =>
  source !== 'import' && state.representations.has(actorId) && !hasDecider(state, actorId);

export const appointRepresentative: Rule<'AppointRepresentative'> = (command, state, circumstance) => {
  const { actorId, personId } = command;
  const objection =
    refuseGiving(state, circumstance, command) ??
    takePart(state, [actorId]) ??
    mayRepresent(state, personId) ??
    (mandateOf(state, personId, actorId) === undefined
      ? undefined
      : refuse('already-represents', { actorId, personId }));
  if (objection) return objection;
  return takesTwo(state, circumstance, command)
    ? decided({ type: 'MandateProposed', data: fieldsOf(command) })
    : decided({ type: 'RepresentativeAppointed', data: fieldsOf(command) });
};

/** Less than before is said of oneself, or like more: by the actor, or by two where it has nobody who decides. */
const refuseChanging = (
  state: PartnershipState,
  circumstance: Circumstance,
  { actorId, personId }: Pair,
  isWider: boolean,
): Objection =>
  isWider || circumstance.by !== personId
    ? refuseGiving(state, circumstance, { actorId, personId })
    : speaksAsMember(state, circumstance);

export const changeMandate: Rule<'ChangeMandate'> = (command, state, circumstance) => {
  const { actorId, personId, mandate } = command;
  const held = mandateOf(state, personId, actorId);
  const isWider = held !== undefined && !reaches(held, mandate);
  const objection = refuseChanging(state, circumstance, command, isWider);
  if (objection) return objection;
  if (held === undefined) return refuse('not-a-representative', { actorId, personId });
  if (held === mandate) return refuse('nothing-changes');
  return personId !== circumstance.by && takesTwo(state, circumstance, command)
    ? decided({ type: 'MandateProposed', data: fieldsOf(command) })
    : decided({ type: 'MandateChanged', data: fieldsOf(command) });
};

const asProposed = (
  state: PartnershipState,
  pair: Pair,
  { mandate, function: task, timeShare, why }: ProposedMandate,
  operator: ReadonlySet<Id> | undefined,
): Decided => {
  const seconded = {
    type: 'MandateSeconded',
    data: { ...pair, ...(operator && { operator: true }) },
  } as const;
  return mandateOf(state, pair.personId, pair.actorId) === undefined && task !== undefined
    ? decided(seconded, {
        type: 'RepresentativeAppointed',
        data: { ...pair, mandate, function: task, timeShare },
      })
    : decided(seconded, { type: 'MandateChanged', data: { ...pair, mandate, why } });
};

/** The second yes to a mandate; whoever gets it has none of it to give. */
export const secondMandate: Rule<'SecondMandate'> = (command, state, circumstance) => {
  const { actorId, personId } = command;
  const proposed = state.proposedMandates.get(actorId)?.get(personId);
  const { operator } = circumstance;
  const objection =
    (operator ? undefined : speaksAsMember(state, circumstance)) ?? takePart(state, [actorId]);
  if (objection) return objection;
  if (!proposed) return refuse('not-found', { actorId, personId });
  return (
    refuseSecond(proposed, circumstance, state, [personId]) ??
    mayRepresent(state, personId) ??
    (hasDecider(state, actorId) ? refuse('actor-gives-its-own-mandates', { actorId }) : undefined) ??
    asProposed(state, { actorId, personId }, proposed, operator)
  );
};
