import {
  type Offer,
  oneself,
  ownOf,
  type Sayable,
  SOME_WORDS,
  SOMETHING_NEW,
  toldOf,
  type Voice,
} from '../../offer.ts';
import { dayOf } from '../../shared/due.ts';
import type { Id } from '../../shared/id.ts';
import { type CaseAsker, involvedIn, offersInCase, ownIn } from '../offering.ts';
import type { SayableInCase } from '../situation.ts';
import { type DecisionState, objectors } from './state.ts';

/** Decides what is proposed, or something new: by one's own actor, else by any of the case. */
export const making = (asker: CaseAsker, decision?: DecisionState): Sayable<SayableInCase>['least'] => {
  const override = objectors(decision).length > 0 ? { overrideReason: SOME_WORDS } : {};
  return ({ as }) =>
    (as === null ? involvedIn(asker) : [as]).map((actor) => ({
      type: 'MakeDecision',
      decisionId: decision?.id ?? SOMETHING_NEW,
      decidedBy: [actor],
      level: decision?.level ?? 'operative',
      title: SOME_WORDS,
      what: SOME_WORDS,
      ...override,
    }));
};

const forActor =
  (command: (actorId: Id) => SayableInCase) =>
  ({ as }: Voice) =>
    as === null ? [] : [command(as)];

const sayablesOf = (asker: CaseAsker, decision: DecisionState): Sayable<SayableInCase>[] => {
  const { id: decisionId, status } = decision;
  const { state, partnership, recordedAt } = asker;
  const own = ownOf(ownIn(asker));
  const anybody = [...own, ...toldOf(involvedIn(asker))];
  const others = [...state.decisions.keys()].filter((id) => id !== decisionId);
  return [
    {
      say: 'StatePosition',
      voices: anybody,
      least: forActor((actorId) => ({ type: 'StatePosition', decisionId, actorId, position: 'consent' })),
    },
    { say: 'MakeDecision', voices: own, elseOneself: true, least: making(asker, decision) },
    {
      say: 'InterpretDecision',
      voices: anybody,
      least: forActor((actorId) => ({
        type: 'InterpretDecision',
        decisionId,
        actorId,
        meaning: 'implement',
      })),
    },
    {
      say: 'AnchorDecision',
      voices: anybody,
      least: forActor((actorId) => ({
        type: 'AnchorDecision',
        decisionId,
        actorId,
        on: dayOf(recordedAt, partnership.timeZone),
        where: SOME_WORDS,
      })),
    },
    {
      say: 'ReviewDecision',
      voices: oneself,
      least: () => [{ type: 'ReviewDecision', decisionId, finding: SOME_WORDS }],
    },
    {
      say: 'SupersedeDecision',
      voices: own,
      elseOneself: true,
      least: () => others.map((by) => ({ type: 'SupersedeDecision', decisionId, by })),
    },
    {
      say: 'RevokeDecision',
      // What is only proposed is nobody's yet.
      voices: status === 'proposed' ? oneself : own,
      elseOneself: true,
      least: () => [{ type: 'RevokeDecision', decisionId, why: SOME_WORDS }],
    },
  ];
};

/** What the person may say of a decision, the likeliest first: docs/spec/decision.md. */
export const decisionOffers = (asker: CaseAsker, decisionId: Id): Offer[] => {
  const decision = asker.state.decisions.get(decisionId);
  return decision ? offersInCase(asker, sayablesOf(asker, decision)) : [];
};
