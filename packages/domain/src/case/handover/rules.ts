import type { Rules } from '../situation.ts';
import { acceptHandover, declineHandover, withdrawHandover } from './answer.ts';
import type { HandoverCommand } from './commands.ts';
import { proposeHandover } from './propose.ts';
import { askClarification, confirmHandoverLanded, giveClarification, verifyHandover } from './talk.ts';

/** The rules of handing over: docs/spec/handover.md. */
export const handoverRules: Rules<HandoverCommand['type']> = {
  ProposeHandover: proposeHandover,
  AskClarification: askClarification,
  GiveClarification: giveClarification,
  AcceptHandover: acceptHandover,
  DeclineHandover: declineHandover,
  WithdrawHandover: withdrawHandover,
  VerifyHandover: verifyHandover,
  ConfirmHandoverLanded: confirmHandoverLanded,
};
