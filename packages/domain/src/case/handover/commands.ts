import { z } from 'zod';
import { defineCommand } from '../../shared/command.ts';
import { ActorId, HandoverId } from '../../shared/id.ts';
import { Words } from '../../shared/text.ts';
import { CalendarDate, SaidInstant } from '../../shared/time.ts';
import { handoverEvents as event } from './events.ts';

const handoverId = HandoverId;
const attested = z.boolean().optional();

/** `from` is the actor for whom the person speaks; the situation is the least that a receiver must be told. */
const ProposeHandover = defineCommand('ProposeHandover', {
  ...event.HandoverProposed.said.shape,
  situation: Words,
});
const AskClarification = defineCommand('AskClarification', event.ClarificationAsked.said.shape);
const GiveClarification = defineCommand('GiveClarification', event.ClarificationGiven.said.shape);
const AcceptHandover = defineCommand('AcceptHandover', {
  handoverId,
  readBack: Words,
  firstContactBy: CalendarDate.optional(),
  attested,
});
const DeclineHandover = defineCommand('DeclineHandover', { handoverId, why: Words, attested });
const WithdrawHandover = defineCommand('WithdrawHandover', { handoverId, why: Words });
const VerifyHandover = defineCommand('VerifyHandover', event.HandoverVerified.said.shape);
const ConfirmHandoverLanded = defineCommand('ConfirmHandoverLanded', {
  handoverId,
  firstContactAt: SaidInstant,
  confirmedBy: ActorId,
});

export const handoverCommands = [
  ProposeHandover,
  AskClarification,
  GiveClarification,
  AcceptHandover,
  DeclineHandover,
  WithdrawHandover,
  VerifyHandover,
  ConfirmHandoverLanded,
] as const;
export const HandoverCommand = z.discriminatedUnion('type', handoverCommands);
export type HandoverCommand = z.infer<typeof HandoverCommand>;
