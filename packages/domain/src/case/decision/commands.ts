import { z } from 'zod';
import { defineCommand } from '../../shared/command.ts';
import { Words } from '../../shared/text.ts';
import { decisionEvents as event } from './events.ts';

const ProposeDecision = defineCommand('ProposeDecision', event.DecisionProposed.said.shape);
const StatePosition = defineCommand('StatePosition', event.PositionStated.said.shape);
/** An objection that still stands is overridden only with a reason. */
const MakeDecision = defineCommand('MakeDecision', {
  ...event.DecisionMade.said.omit({ overridden: true }).shape,
  overrideReason: Words.optional(),
});
const InterpretDecision = defineCommand('InterpretDecision', event.DecisionInterpreted.said.shape);
const AnchorDecision = defineCommand('AnchorDecision', event.DecisionAnchored.said.shape);
const ReviewDecision = defineCommand('ReviewDecision', event.DecisionReviewed.said.shape);
const SupersedeDecision = defineCommand('SupersedeDecision', event.DecisionSuperseded.said.shape);
const RevokeDecision = defineCommand('RevokeDecision', event.DecisionRevoked.said.shape);

export const decisionCommands = [
  ProposeDecision,
  StatePosition,
  MakeDecision,
  InterpretDecision,
  AnchorDecision,
  ReviewDecision,
  SupersedeDecision,
  RevokeDecision,
] as const;
export const DecisionCommand = z.discriminatedUnion('type', decisionCommands);
export type DecisionCommand = z.infer<typeof DecisionCommand>;
