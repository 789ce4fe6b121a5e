import { z } from 'zod';
import { questionCommands } from '../case/question/commands.ts';
import { defineCommand } from '../shared/command.ts';
import { ActorId, PersonId } from '../shared/id.ts';
import { partnershipEvents as event } from './events.ts';

const FoundPartnership = defineCommand('FoundPartnership', event.PartnershipFounded.said.shape);
const RestatePurpose = defineCommand('RestatePurpose', event.PurposeRestated.said.shape);
const PledgeResource = defineCommand('PledgeResource', event.ResourcePledged.said.shape);
const WithdrawResource = defineCommand('WithdrawResource', event.ResourceWithdrawn.said.shape);
const AgreeRule = defineCommand('AgreeRule', event.RuleAgreed.said.shape);
const ReviseRule = defineCommand('ReviseRule', event.RuleRevised.said.shape);
const RetireRule = defineCommand('RetireRule', event.RuleRetired.said.shape);
const SetPractice = defineCommand('SetPractice', event.PracticeSet.said.shape);
const ListLegalBasis = defineCommand('ListLegalBasis', event.LegalBasisListed.said.shape);
const JoinActor = defineCommand('JoinActor', event.ActorJoined.said.shape);
const RecordActorLeft = defineCommand('RecordActorLeft', event.ActorLeft.said.shape);
const AppointRepresentative = defineCommand(
  'AppointRepresentative',
  event.RepresentativeAppointed.said.shape,
);
const ChangeMandate = defineCommand('ChangeMandate', event.MandateChanged.said.shape);
const SecondMandate = defineCommand('SecondMandate', { actorId: ActorId, personId: PersonId });
const StandDownRepresentative = defineCommand(
  'StandDownRepresentative',
  event.RepresentativeStoodDown.said.shape,
);
const AdmitMember = defineCommand('AdmitMember', event.MemberAdmitted.said.shape);
const ChangeMemberRole = defineCommand('ChangeMemberRole', event.MemberRoleChanged.said.shape);
const RemoveMember = defineCommand('RemoveMember', event.MemberRemoved.said.shape);
const DescribeContext = defineCommand('DescribeContext', event.ContextDescribed.said.shape);
const DeclareAmbition = defineCommand('DeclareAmbition', event.AmbitionDeclared.said.shape);
const SurfaceGoalConflict = defineCommand('SurfaceGoalConflict', event.GoalConflictSurfaced.said.shape);
const SettleGoalConflict = defineCommand('SettleGoalConflict', event.GoalConflictSettled.said.shape);
const ExpectResult = defineCommand('ExpectResult', event.ResultExpected.said.shape);
const ObserveResult = defineCommand('ObserveResult', event.ResultObserved.said.shape);
const NameDilemma = defineCommand('NameDilemma', event.DilemmaNamed.said.shape);
const NoteLesson = defineCommand('NoteLesson', event.LessonNoted.said.shape);
const AdoptLesson = defineCommand('AdoptLesson', event.LessonAdopted.said.shape);
const GiveFeedback = defineCommand('GiveFeedback', event.FeedbackGiven.said.shape);
const MarkHistoryRead = defineCommand('MarkHistoryRead', event.HistoryRead.said.shape);
const HoldReflection = defineCommand('HoldReflection', event.ReflectionHeld.said.shape);

export const PartnershipCommand = z.discriminatedUnion('type', [
  FoundPartnership,
  RestatePurpose,
  PledgeResource,
  WithdrawResource,
  AgreeRule,
  ReviseRule,
  RetireRule,
  SetPractice,
  ListLegalBasis,
  JoinActor,
  RecordActorLeft,
  AppointRepresentative,
  ChangeMandate,
  SecondMandate,
  StandDownRepresentative,
  AdmitMember,
  ChangeMemberRole,
  RemoveMember,
  DescribeContext,
  DeclareAmbition,
  SurfaceGoalConflict,
  SettleGoalConflict,
  ExpectResult,
  ObserveResult,
  NameDilemma,
  NoteLesson,
  AdoptLesson,
  GiveFeedback,
  MarkHistoryRead,
  HoldReflection,
  ...questionCommands,
]);
export type PartnershipCommand = z.infer<typeof PartnershipCommand>;
