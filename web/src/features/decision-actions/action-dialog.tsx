import type { DecisionAction } from './available.ts';
import type { Asked } from './dialog.tsx';
import { MakeDecisionDialog } from './make-dialog.tsx';
import { AnchorDialog, InterpretDialog, PositionDialog, ReviewDialog, RevokeDialog } from './say-dialogs.tsx';

/** The dialog for one action. */
export function ActionDialog({
  action,
  involved,
  ...asked
}: Asked & { action: DecisionAction; involved: readonly string[] }) {
  switch (action) {
    case 'position':
      return <PositionDialog {...asked} />;
    case 'interpret':
      return <InterpretDialog {...asked} />;
    case 'anchor':
      return <AnchorDialog {...asked} />;
    case 'review':
      return <ReviewDialog {...asked} />;
    case 'revoke':
      return <RevokeDialog {...asked} />;
    case 'decide':
      return (
        <MakeDecisionDialog
          caseId={asked.row.caseId}
          involved={involved}
          proposed={asked.row}
          onClose={asked.onClose}
        />
      );
  }
}
