import type { PartnershipCommand } from '../commands.ts';
import type { CommandOf } from '../shared/command-of.ts';
import { type Circumstance, type Decided, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import * as charter from './decide-charter.ts';
import * as learning from './decide-learning.ts';
import * as mandates from './decide-mandates.ts';
import * as people from './decide-people.ts';
import { answerInPartnership, askInPartnership } from './decide-questions.ts';
import type { CommandName, Rule } from './rule.ts';
import { type AroundPartnership, type Held, nothingHeld } from './held.ts';
import type { PartnershipState } from './state.ts';
import { refuseVouchingOutside } from '../word/grounds.ts';

const deciders: { readonly [N in CommandName]: Rule<N> } = {
  FoundPartnership: charter.found,
  RestatePurpose: charter.restatePurpose,
  PledgeResource: charter.pledgeResource,
  WithdrawResource: charter.withdrawResource,
  AgreeRule: charter.agreeRule,
  ReviseRule: charter.reviseRule,
  RetireRule: charter.retireRule,
  SetPractice: charter.setPractice,
  ListLegalBasis: charter.listLegalBasis,
  JoinActor: people.joinActor,
  RecordActorLeft: people.recordActorLeft,
  AppointRepresentative: mandates.appointRepresentative,
  ChangeMandate: mandates.changeMandate,
  SecondMandate: mandates.secondMandate,
  StandDownRepresentative: people.standDownRepresentative,
  AdmitMember: people.admitMember,
  ChangeMemberRole: people.changeMemberRole,
  RemoveMember: people.removeMember,
  DescribeContext: learning.describeContext,
  DeclareAmbition: learning.declareAmbition,
  SurfaceGoalConflict: learning.surfaceGoalConflict,
  SettleGoalConflict: learning.settleGoalConflict,
  ExpectResult: learning.expectResult,
  ObserveResult: learning.observeResult,
  NameDilemma: learning.nameDilemma,
  NoteLesson: learning.noteLesson,
  AdoptLesson: learning.adoptLesson,
  GiveFeedback: learning.giveFeedback,
  MarkHistoryRead: learning.markHistoryRead,
  HoldReflection: learning.holdReflection,
  AskQuestion: askInPartnership,
  AnswerQuestion: answerInPartnership,
};

const decideOne = <N extends CommandName>(
  command: CommandOf<PartnershipCommand, N>,
  ...rest: [PartnershipState, Circumstance, Held]
): Decided => deciders[command.type](command, ...rest);

const broughtIn = (command: PartnershipCommand): Id | undefined => {
  if (command.type === 'JoinActor') return command.actorId;
  return command.type === 'AdmitMember' ? command.personId : undefined;
};

/**
 * What follows from a command to a partnership, or why nothing does. Rules: docs/spec/partnership.md.
 */
export function decidePartnership(
  command: PartnershipCommand,
  state: PartnershipState,
  circumstance: Circumstance,
  { held, strangers }: AroundPartnership,
): Decided {
  const id = broughtIn(command);
  if (id !== undefined && strangers.has(id)) return refuse('not-found', { id });
  if (circumstance.occurredAt > circumstance.recordedAt) return refuse('in-the-future');
  if (state.id === undefined && command.type !== 'FoundPartnership') return refuse('not-found');
  const holds = 'actorId' in command ? held.get(command.actorId) : undefined;
  const said = decideOne(command, state, circumstance, holds ?? nothingHeld);
  return refuseVouchingOutside(said, circumstance, state) ?? said;
}
