import type {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import type { Wording } from './wording.ts';

type Command = CaseCommand | PartnershipCommand | ActorCommand | PersonCommand | AssessmentCommand;
export type CommandName = Command['type'];
type FieldOf<C> = C extends unknown ? keyof C : never;
export type FieldName = Exclude<FieldOf<Command>, 'type'>;

/** A field's label, and a line of help where the label is not enough. */
export type FieldText = readonly [label: string, help?: string];

/** Where a field means something else in one command, or stands inside another field. */
export type SpecialField =
  | 'ExpressNeed.by'
  | 'GiveConsent.by'
  | 'SupersedeDecision.by'
  | 'RecordMeeting.actors'
  | 'GiveConsent.actors'
  | 'SurfaceGoalConflict.actors'
  | 'AgreeRule.decisionId'
  | 'ReviseRule.decisionId'
  | 'ProposeCommitment.decisionId'
  | 'MakeCommitment.decisionId'
  | 'ReviseRule.lessonId'
  | 'PledgeResource.from'
  | 'NoteLesson.from'
  | 'OpenCase.kind'
  | 'ObserveOutcome.kind'
  | 'RegisterActor.kind'
  | 'PledgeResource.kind'
  | 'DeclareAmbition.level'
  | 'FoundPartnership.name'
  | 'FoundPartnership.need'
  | 'InvolveActor.part'
  | 'MarkHistoryRead.part'
  | 'AskClarification.question'
  | 'AskQuestion.about'
  | 'AskQuestion.text'
  | 'AnswerQuestion.text'
  | 'AgreeGoal.responsible'
  | 'GiveConsent.scope'
  | 'AgreeRule.text'
  | 'ReviseRule.text'
  | 'DescribeContext.text'
  | 'SurfaceGoalConflict.text'
  | 'ObserveResult.text'
  | 'NoteLesson.text'
  | 'GiveFeedback.text'
  | 'GiveFeedback.toActor'
  | 'HoldReflection.text'
  | 'NoteConversation.text'
  | 'OpenCase.title'
  | 'MakeDecision.what'
  | 'PledgeResource.what'
  | 'CounterCommitment.due'
  | 'ProposeChange.due'
  | 'condition.commitmentId'
  | 'condition.decisionId'
  | 'condition.caseId'
  | 'condition.dueWithinDays'
  | 'evidence.kind'
  | 'evidence.link'
  | 'evidence.text'
  | 'meaningful.personId'
  | 'meaningful.score'
  | 'remainders.kind'
  | 'remainders.id'
  | 'remainders.becomes'
  | 'commitments.commitmentId'
  | 'commitments.disposition';

export interface CommandTexts {
  /** What a button or a heading says. */
  names: Readonly<Record<CommandName, string>>;
  fields: Readonly<Record<FieldName, FieldText>>;
  special: Readonly<Record<SpecialField, FieldText>>;
}

/** What a command is called. */
export const commandName = (command: CommandName, wording: Wording): string =>
  wording.commands.names[command];

const textAt = (table: Readonly<Record<string, FieldText>>, key: string): FieldText | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The label and help of a command's field; `field` may be a path inside it, such as `condition.dueWithinDays`. */
export const fieldText = (
  command: CommandName,
  field: string,
  wording: Wording,
): { label: string; help: string | undefined } => {
  const { fields, special } = wording.commands;
  const [label, help] = textAt(special, `${command}.${field}`) ??
    textAt(special, field) ??
    textAt(fields, field) ?? [field];
  return { label, help };
};
