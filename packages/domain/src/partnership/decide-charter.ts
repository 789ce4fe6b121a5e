import { type Decided, decided, refuse } from '../shared/decided.ts';
import { SYSTEM_PERSON } from '../shared/nobody.ts';
import { fieldsOf } from '../shared/fields-of.ts';
import type { Id } from '../shared/id.ts';
import { type Objection, speaksAsCoordinator, speaksForOneOf } from './authority.ts';
import { type Rule, isKnown, isNew, takePart } from './rule.ts';
import { LegalBasis } from './legal-basis.ts';
import type { PartnershipState } from './state.ts';

/** Whoever founds it coordinates it. */
export const found: Rule<'FoundPartnership'> = (command, state, { by }) => {
  if (state.id !== undefined) return refuse('already-exists', { id: state.id });
  const founded = { type: 'PartnershipFounded', data: fieldsOf(command) } as const;
  return by === SYSTEM_PERSON
    ? decided(founded)
    : decided(founded, { type: 'MemberAdmitted', data: { personId: by, role: 'coordinator' } });
};

export const restatePurpose: Rule<'RestatePurpose'> = (command, state, circumstance) =>
  speaksAsCoordinator(state, circumstance) ?? decided({ type: 'PurposeRestated', data: fieldsOf(command) });

/** A pledge binds: it takes the mandate to commit. */
export const pledgeResource: Rule<'PledgeResource'> = (command, state, circumstance) =>
  speaksForOneOf(state, circumstance, [command.actorId], 'commit') ??
  takePart(state, [command.actorId]) ??
  isNew(state.resources, command.resourceId) ??
  (command.from !== undefined && command.until !== undefined && command.until < command.from
    ? refuse('dates-reversed', { from: command.from, until: command.until })
    : decided({ type: 'ResourcePledged', data: fieldsOf(command) }));

export const withdrawResource: Rule<'WithdrawResource'> = (command, state, circumstance) => {
  const resource = state.resources.get(command.resourceId);
  return (
    speaksForOneOf(state, circumstance, resource ? [resource.actorId] : [...state.actors], 'commit') ??
    isKnown(state.resources, command.resourceId) ??
    (resource?.withdrawn
      ? refuse('already-withdrawn')
      : decided({ type: 'ResourceWithdrawn', data: fieldsOf(command) }))
  );
};

export const agreeRule: Rule<'AgreeRule'> = (command, state, circumstance) =>
  speaksAsCoordinator(state, circumstance) ??
  isNew(state.rules, command.ruleId) ??
  decided({ type: 'RuleAgreed', data: fieldsOf(command) });

const inForce = (state: PartnershipState, ruleId: Id): Objection =>
  isKnown(state.rules, ruleId) ??
  (state.rules.get(ruleId)?.retired ? refuse('rule-retired', { ruleId }) : undefined);

export const reviseRule: Rule<'ReviseRule'> = (command, state, circumstance) =>
  speaksAsCoordinator(state, circumstance) ??
  inForce(state, command.ruleId) ??
  isKnown(state.lessons, command.lessonId) ??
  decided({ type: 'RuleRevised', data: fieldsOf(command) });

export const retireRule: Rule<'RetireRule'> = (command, state, circumstance) =>
  speaksAsCoordinator(state, circumstance) ??
  inForce(state, command.ruleId) ??
  decided({ type: 'RuleRetired', data: fieldsOf(command) });

export const setPractice: Rule<'SetPractice'> = (command, state, circumstance): Decided => {
  const { answerWithinWorkingDays: days = state.answerWithinWorkingDays, stages = state.stages } = command;
  const same =
    days === state.answerWithinWorkingDays &&
    stages.length === state.stages.length &&
    stages.every((stage, i) => stage === state.stages[i]);
  return (
    speaksAsCoordinator(state, circumstance) ??
    (same ? refuse('nothing-changes') : decided({ type: 'PracticeSet', data: fieldsOf(command) }))
  );
};

/** A coordinator changes the list of legal bases, and says why; whoever named one has named it as it stood then. */
export const listLegalBasis: Rule<'ListLegalBasis'> = (command, state, circumstance): Decided => {
  const { why, ...listed } = fieldsOf(command);
  const stands = state.legalBases.get(listed.code);
  const same = stands !== undefined && LegalBasis.keyof().options.every((key) => stands[key] === listed[key]);
  return (
    speaksAsCoordinator(state, circumstance) ??
    (same
      ? refuse('nothing-changes', { code: listed.code })
      : decided({ type: 'LegalBasisListed', data: { ...listed, why } }))
  );
};
