import type { Rules } from './situation.ts';
import { involveActor, openCase, reopenCase, standDownActor } from './begin.ts';
import { closeCase } from './close.ts';
import type { CaseLifeCommand } from './commands.ts';
import { correctEntry } from './correct.ts';
import { changeAccess, eraseCase, giveConsent, openConfidential, withdrawConsent } from './protect.ts';
import {
  addNote,
  agreeGoal,
  enterStage,
  expressNeed,
  informActor,
  observeOutcome,
  rateJourney,
  recordLegalBasis,
  recordMeeting,
  recordStep,
} from './record.ts';

/** The rules of a case's own life: docs/spec/case.md. */
export const caseRules: Rules<CaseLifeCommand['type']> = {
  OpenCase: openCase,
  InvolveActor: involveActor,
  StandDownActor: standDownActor,
  ExpressNeed: expressNeed,
  AgreeGoal: agreeGoal,
  EnterStage: enterStage,
  RecordStep: recordStep,
  RecordMeeting: recordMeeting,
  GiveConsent: giveConsent,
  WithdrawConsent: withdrawConsent,
  RecordLegalBasis: recordLegalBasis,
  InformActor: informActor,
  ObserveOutcome: observeOutcome,
  RateJourney: rateJourney,
  CloseCase: closeCase,
  ReopenCase: reopenCase,
  ChangeCaseAccess: changeAccess,
  OpenConfidentialCase: openConfidential,
  AddNote: addNote,
  CorrectEntry: correctEntry,
  EraseCase: eraseCase,
};
