import { mayBreakGlass } from '../access/access.ts';
import { viewerIn } from '../access/viewer.ts';
import { type Decided, decided, refuse } from '../shared/decided.ts';
import { accessFacts, knownOf } from './access-facts.ts';
import { isOpen } from './commitment/state.ts';
import { isUnanswered } from './handover/state.ts';
import { endOfConsent } from './consent.ts';
import { endOf, refuseGlass } from './glass.ts';
import {
  isCoordinator,
  recordFor,
  refuseOutsiders,
  refuseStrangers,
  type Say,
  type Situation,
} from './situation.ts';

/** An actor lets these actors share what concerns it, until an end. */
export const giveConsent = (command: Say<'GiveConsent'>, situation: Situation): Decided => {
  const { consentId, by, actors, scope } = command;
  if (situation.state.consents.has(consentId)) return refuse('already-exists', { consentId });
  const { end, refused: wrongEnd } = endOfConsent(command.until, situation);
  const refused = refuseStrangers(situation, [by]) ?? refuseOutsiders(situation, actors) ?? wrongEnd;
  if (refused) return refused;
  const spoken = recordFor(situation, by, { mandate: 'commit', otherwise: 'not-your-actor' });
  return spoken.ok
    ? decided({ type: 'ConsentGiven', data: { consentId, by, actors, scope, until: end } })
    : spoken;
};

/** Withdrawing is as easy as giving, and easier in mandate: it takes nothing from anybody. */
export const withdrawConsent = (command: Say<'WithdrawConsent'>, situation: Situation): Decided => {
  const { consentId, why } = command;
  const consent = situation.state.consents.get(consentId);
  if (!consent) return refuse('not-found', { consentId });
  if (consent.withdrawn) return refuse('case/consent-withdrawn', { consentId });
  const otherwise = 'case/not-who-consented';
  const spoken = recordFor(situation, consent.by, { mandate: 'inform', otherwise });
  return spoken.ok ? decided({ type: 'ConsentWithdrawn', data: { consentId, why } }) : spoken;
};

/** Who reads the case is for the responsible actor, or a coordinator, to say. */
export const changeAccess = (command: Say<'ChangeCaseAccess'>, situation: Situation): Decided => {
  const { access, why } = command;
  const { state } = situation;
  if (access === state.access) return refuse('nothing-changes', { access });
  const otherwise = 'case/not-the-responsible';
  const spoken = recordFor(situation, state.responsible ?? '', { mandate: 'commit', otherwise });
  return spoken.ok ? decided({ type: 'CaseAccessChanged', data: { access, why } }) : spoken;
};

/** A coordinator who cannot read the case opens it with a reason that every involved actor sees, and until an end. */
export const openConfidential = (command: Say<'OpenConfidentialCase'>, situation: Situation): Decided => {
  const { state, partnership, circumstance } = situation;
  if (!isCoordinator(situation)) return refuse('case/only-a-coordinator');
  const viewer = viewerIn(partnership, { by: circumstance.by, partnershipId: partnership.id ?? '' });
  const known = knownOf(state);
  if (!known || !mayBreakGlass(viewer, accessFacts(known, viewer, circumstance.recordedAt)))
    return refuse('case/not-confidential');
  return (
    refuseGlass(command, situation) ??
    decided({
      type: 'ConfidentialCaseOpened',
      data: { personId: circumstance.by, reason: command.reason, until: endOf(command, situation) },
    })
  );
};

/** The key of the case is destroyed; what is structural stays. */
export const eraseCase = ({ reason, legalBasis }: Say<'EraseCase'>, situation: Situation): Decided => {
  const { kind, commitments, handovers } = situation.state;
  if (!isCoordinator(situation)) return refuse('case/only-a-coordinator');
  if (kind === 'steering') return refuse('case/steering-stays');
  const promised = [...commitments.values()].filter(isOpen).map(({ id }) => id);
  const offered = [...handovers.values()].filter(isUnanswered).map(({ id }) => id);
  return promised.length + offered.length > 0
    ? refuse('case/open-before-erasing', { commitments: promised, handovers: offered })
    : decided({ type: 'CaseErased', data: { reason, legalBasis } });
};
