import type { ComponentType } from 'react';
import type { DecisionAction } from './available.ts';
import type { Asked } from './dialog.tsx';
import { MakeDecisionDialog } from './make-dialog.tsx';
import {
  AnchorDialog,
  InterpretDialog,
  PositionDialog,
  ReviewDialog,
  RevokeDialog,
  SupersedeDialog,
} from './say-dialogs.tsx';

const dialogs: Readonly<Record<Exclude<DecisionAction, 'decide'>, ComponentType<Asked>>> = {
  position: PositionDialog,
  interpret: InterpretDialog,
  anchor: AnchorDialog,
  review: ReviewDialog,
  supersede: SupersedeDialog,
  revoke: RevokeDialog,
};

/** The dialog for one action. */
export function ActionDialog({
  action,
  involved,
  ...asked
}: Asked & { action: DecisionAction; involved: readonly string[] }) {
  if (action === 'decide')
    return (
      <MakeDecisionDialog
        caseId={asked.row.caseId}
        involved={involved}
        proposed={asked.row}
        onClose={asked.onClose}
      />
    );
  const Dialog = dialogs[action];
  return <Dialog {...asked} />;
}
