import type { PartnershipCommand } from '../commands.ts';
import { answerInPartnership, askInPartnership } from '../case/question/rules.ts';
import type { CommandOf } from '../shared/command-of.ts';
import { type Circumstance, type Decided, refuse } from '../shared/decided.ts';
import * as charter from './decide-charter.ts';
import * as learning from './decide-learning.ts';
import * as people from './decide-people.ts';
import type { CommandName, Decider } from './decider.ts';
import type { Held } from './held.ts';
import type { PartnershipState } from './state.ts';

const deciders: { readonly [N in CommandName]: Decider<N> } = {
  FoundPartnership: charter.found,
  RestatePurpose: charter.restatePurpose,
  PledgeResource: charter.pledgeResource,
  WithdrawResource: charter.withdrawResource,
  AgreeRule: charter.agreeRule,
  ReviseRule: charter.reviseRule,
  RetireRule: charter.retireRule,
  SetPractice: charter.setPractice,
  JoinActor: people.joinActor,
  RecordActorLeft: people.recordActorLeft,
  AppointRepresentative: people.appointRepresentative,
  ChangeMandate: people.changeMandate,
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

/**
 * What follows from a command to a partnership, or why nothing does. `held` is what the actor or person that the
 * command names still has in hand across the partnership's cases; it matters to RecordActorLeft and
 * StandDownRepresentative only. Rules: docs/spec/partnership.md.
 */
export function decidePartnership(
  command: PartnershipCommand,
  state: PartnershipState,
  circumstance: Circumstance,
  held: Held,
): Decided {
  if (circumstance.occurredAt > circumstance.recordedAt) return refuse('in-the-future');
  if (state.id === undefined && command.type !== 'FoundPartnership') return refuse('not-found');
  return decideOne(command, state, circumstance, held);
}
