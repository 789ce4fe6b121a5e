import { z } from 'zod';
import { defineCommand } from '../shared/command.ts';
import { BasisCode } from '../partnership/legal-basis.ts';
import { EntryId, PersonId } from '../shared/id.ts';
import { Words } from '../shared/text.ts';
import { CalendarDate, SaidInstant } from '../shared/time.ts';
import { CaseAccess, caseEvents as event, Rating } from './events.ts';

const OpenCase = defineCommand('OpenCase', event.CaseOpened.said.shape);
const InvolveActor = defineCommand('InvolveActor', event.ActorInvolved.said.omit({ law: true }).shape);
const StandDownActor = defineCommand('StandDownActor', event.ActorStoodDown.said.shape);
const ExpressNeed = defineCommand('ExpressNeed', event.NeedExpressed.said.shape);
const AgreeGoal = defineCommand('AgreeGoal', event.GoalAgreed.said.shape);
const EnterStage = defineCommand('EnterStage', event.StageEntered.said.shape);
const RecordStep = defineCommand('RecordStep', event.StepTaken.said.shape);
const RecordMeeting = defineCommand('RecordMeeting', {
  ...event.MeetingHeld.said.shape,
  // How a score was heard is said once, of the whole.
  meaningful: z
    .array(z.strictObject({ personId: PersonId, score: Rating }))
    .max(100)
    .optional(),
});
/** Until the end of a day; where none is said, for as long as a consent may last. */
const GiveConsent = defineCommand('GiveConsent', {
  ...event.ConsentGiven.said.shape,
  until: CalendarDate.optional(),
});
const WithdrawConsent = defineCommand('WithdrawConsent', event.ConsentWithdrawn.said.shape);
/** Named from the partnership's list, by its code. */
const RecordLegalBasis = defineCommand('RecordLegalBasis', {
  basisCode: BasisCode,
  note: event.LegalBasisRecorded.said.shape.note,
});
const InformActor = defineCommand('InformActor', event.ActorInformed.said.shape);
const ObserveOutcome = defineCommand('ObserveOutcome', event.OutcomeObserved.said.shape);
const RateJourney = defineCommand('RateJourney', event.JourneyRated.said.shape);
const CloseCase = defineCommand('CloseCase', event.CaseClosed.said.shape);
const ReopenCase = defineCommand('ReopenCase', event.CaseReopened.said.shape);
const ChangeCaseAccess = defineCommand('ChangeCaseAccess', { access: CaseAccess, why: Words });
const OpenConfidentialCase = defineCommand('OpenConfidentialCase', {
  reason: Words,
  until: SaidInstant.optional(),
});
const AddNote = defineCommand('AddNote', event.NoteAdded.said.shape);
const CorrectEntry = defineCommand('CorrectEntry', {
  eventId: EntryId,
  ...event.EntryCorrected.said.omit({ eventId: true, value: true }).shape,
});
const EraseCase = defineCommand('EraseCase', event.CaseErased.said.shape);

export const caseCommands = [
  OpenCase,
  InvolveActor,
  StandDownActor,
  ExpressNeed,
  AgreeGoal,
  EnterStage,
  RecordStep,
  RecordMeeting,
  GiveConsent,
  WithdrawConsent,
  RecordLegalBasis,
  InformActor,
  ObserveOutcome,
  RateJourney,
  CloseCase,
  ReopenCase,
  ChangeCaseAccess,
  OpenConfidentialCase,
  AddNote,
  CorrectEntry,
  EraseCase,
] as const;
export const CaseLifeCommand = z.discriminatedUnion('type', caseCommands);
export type CaseLifeCommand = z.infer<typeof CaseLifeCommand>;
