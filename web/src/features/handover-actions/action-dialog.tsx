import type { ComponentType } from 'react';
import { LandedDialog, VerifyDialog } from './after-dialogs.tsx';
import { AcceptDialog, AnswerDialog, AskDialog, DeclineDialog, WithdrawDialog } from './answer-dialogs.tsx';
import type { HandoverAction } from './available.ts';
import type { Asked } from './dialog.tsx';

const dialogs: Readonly<Record<HandoverAction, ComponentType<Asked>>> = {
  accept: AcceptDialog,
  decline: DeclineDialog,
  ask: AskDialog,
  answer: AnswerDialog,
  withdraw: WithdrawDialog,
  verify: VerifyDialog,
  landed: LandedDialog,
};

/** The dialog for one action. */
export function ActionDialog(asked: Asked) {
  const Dialog = dialogs[asked.available.action];
  return <Dialog {...asked} />;
}
