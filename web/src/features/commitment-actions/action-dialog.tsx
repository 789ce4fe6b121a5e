import type { ComponentType } from 'react';
import type { CommitmentAction } from './available.ts';
import {
  AcceptDialog,
  AgreeChangeDialog,
  ChangeDialog,
  CounterDialog,
  DeclineDialog,
  RefuseChangeDialog,
} from './answer-dialogs.tsx';
import type { Asked } from './dialog.tsx';
import {
  DeclareBrokenDialog,
  ExpireDialog,
  HandOnDialog,
  ReleaseDialog,
  RevokeDialog,
} from './end-dialogs.tsx';
import { ConfirmDialog, DisputeDialog, ProgressDialog, ReportDialog } from './fulfilment-dialogs.tsx';

const dialogs: Readonly<Record<CommitmentAction, ComponentType<Asked>>> = {
  accept: AcceptDialog,
  decline: DeclineDialog,
  counter: CounterDialog,
  progress: ProgressDialog,
  change: ChangeDialog,
  agreeChange: AgreeChangeDialog,
  refuseChange: RefuseChangeDialog,
  report: ReportDialog,
  confirm: ConfirmDialog,
  dispute: DisputeDialog,
  release: ReleaseDialog,
  revoke: RevokeDialog,
  declareBroken: DeclareBrokenDialog,
  expire: ExpireDialog,
  handOn: HandOnDialog,
};

/** The dialog for one action. */
export function ActionDialog(asked: Asked) {
  const Dialog = dialogs[asked.available.action];
  return <Dialog {...asked} />;
}
