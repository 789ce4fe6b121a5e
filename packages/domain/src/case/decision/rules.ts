import type { Rules } from '../situation.ts';
import type { DecisionCommand } from './commands.ts';
import {
  anchorDecision,
  interpretDecision,
  reviewDecision,
  revokeDecision,
  supersedeDecision,
} from './follow.ts';
import { makeDecision } from './make.ts';
import { proposeDecision, statePosition } from './propose.ts';

/** The rules of decisions: docs/spec/decision.md. */
export const decisionRules: Rules<DecisionCommand['type']> = {
  ProposeDecision: proposeDecision,
  StatePosition: statePosition,
  MakeDecision: makeDecision,
  InterpretDecision: interpretDecision,
  AnchorDecision: anchorDecision,
  ReviewDecision: reviewDecision,
  SupersedeDecision: supersedeDecision,
  RevokeDecision: revokeDecision,
};
