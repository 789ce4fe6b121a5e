import { type Decided, decided, refuse } from '../shared/decided.ts';
import { openResponsibilities } from './responsibilities.ts';
import { offeredBasis, recordFor, refuseOutsiders, type Say, type Situation } from './situation.ts';

const isAnotherSteering = ({ state, partnership }: Situation): boolean =>
  state.id !== undefined && partnership.steeringCaseId !== state.id;

/** A case begins with one responsible actor of the partnership: the person's own, unless a coordinator opens it. */
export const openCase = (command: Say<'OpenCase'>, situation: Situation): Decided => {
  const { partnershipId, kind, lifeEvent, responsible, access, title, need } = command;
  if (situation.state.status !== 'unopened') return refuse('already-exists');
  if (partnershipId !== situation.partnership.id) return refuse('not-found', { partnershipId });
  if (kind === 'steering' && isAnotherSteering(situation)) return refuse('case/one-steering-case');
  const outsiders = refuseOutsiders(situation, [responsible]);
  if (outsiders) return outsiders;
  const spoken = recordFor(situation, responsible, { mandate: 'commit', otherwise: 'not-your-actor' });
  return spoken.ok
    ? decided({
        type: 'CaseOpened',
        data: { partnershipId, kind, lifeEvent, responsible, access, title, need },
      })
    : spoken;
};

/** A closed case opens again, with one responsible actor. */
export const reopenCase = (command: Say<'ReopenCase'>, situation: Situation): Decided => {
  const { responsible, why } = command;
  if (situation.state.status !== 'closed') return refuse('case/not-closed');
  const outsiders = refuseOutsiders(situation, [responsible]);
  if (outsiders) return outsiders;
  const spoken = recordFor(situation, responsible, { mandate: 'commit', otherwise: 'not-your-actor' });
  return spoken.ok ? decided({ type: 'CaseReopened', data: { responsible, why } }) : spoken;
};

/**
 * Anybody who may record in the case brings in an actor of the partnership, on a basis of the partnership's list that opens
 * reading: what is for one delivery lets nobody stay.
 */
export const involveActor = (command: Say<'InvolveActor'>, situation: Situation): Decided => {
  const { actorId, part, basisCode } = command;
  if (situation.state.actors.has(actorId)) return refuse('case/already-involved', { actor: actorId });
  const outsiders = refuseOutsiders(situation, [actorId]);
  if (outsiders) return outsiders;
  if (basisCode === undefined) return decided({ type: 'ActorInvolved', data: { actorId, part } });
  const basis = offeredBasis(situation, basisCode);
  if (!basis) return refuse('case/basis-not-listed', { basisCode });
  return basis.opens === 'reading'
    ? decided({ type: 'ActorInvolved', data: { actorId, part, basisCode, law: basis.law } })
    : refuse('case/basis-opens-no-reading', { basisCode });
};

/** An actor leaves the case with nothing open behind it. */
export const standDownActor = (command: Say<'StandDownActor'>, situation: Situation): Decided => {
  const { actorId, why } = command;
  const { state } = situation;
  if (!state.actors.has(actorId)) return refuse('case/actor-not-involved', { actors: [actorId] });
  if (actorId === state.responsible && state.status === 'open')
    return refuse('case/responsible-cannot-stand-down', { actor: actorId });
  const { debts, claims, proposals, handovers } = openResponsibilities(state, actorId);
  const commitments = [...debts, ...claims, ...proposals];
  if (commitments.length > 0 || handovers.length > 0)
    return refuse('case/actor-holds-open', { actor: actorId, commitments, handovers });
  const spoken = recordFor(situation, actorId, { mandate: 'commit', otherwise: 'not-your-actor' });
  return spoken.ok ? decided({ type: 'ActorStoodDown', data: { actorId, why } }) : spoken;
};
