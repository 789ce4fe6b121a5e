import { together } from '../said.ts';
import { actorSaid } from './said/actor.ts';
import { assessmentSaid } from './said/assessment.ts';
import { caseSaid } from './said/case.ts';
import { commitmentSaid } from './said/commitment.ts';
import { decisionSaid } from './said/decision.ts';
import { handoverSaid } from './said/handover.ts';
import { partnershipSaid } from './said/partnership.ts';
import { personSaid } from './said/person.ts';
import { questionSaid } from './said/question.ts';
import { sharedSaid } from './said/shared.ts';
import { wordSaid } from './said/word.ts';

export const said = together(
  actorSaid,
  personSaid,
  partnershipSaid,
  assessmentSaid,
  caseSaid,
  decisionSaid,
  commitmentSaid,
  handoverSaid,
  questionSaid,
  wordSaid,
  sharedSaid,
);
