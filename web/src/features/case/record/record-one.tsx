import type { ComponentType } from 'react';
import { MakeDecisionDialog } from '../../decision-actions/make-dialog.tsx';
import { ProposeDecisionDialog } from '../../decision-actions/propose-dialog.tsx';
import { ProposeHandoverDialog } from '../../handover-actions/propose-dialog.tsx';
import type { CaseData } from '../case-data.ts';
import { CommitmentDialog } from './commitment-dialog.tsx';
import { CloseDialog, ReopenDialog } from './life-dialogs.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { GoalDialog, NeedDialog } from './need-and-goal-dialogs.tsx';
import { OutcomeDialog, RatingDialog } from './outcome-dialogs.tsx';
import { AccessDialog, StandDownDialog } from './people-dialogs.tsx';
import type { Recordable } from './recordable.ts';
import { ConsentDialog, InvolveDialog, LegalBasisDialog, NoteDialog, StageDialog } from './small-dialogs.tsx';
import { StepDialog } from './step-dialog.tsx';

interface Given {
  page: CaseData;
  /** The actor that would hand over. */
  from: string | undefined;
  onClose: () => void;
}

const dialogs: Readonly<Record<Recordable, ComponentType<Given>>> = {
  commitment: CommitmentDialog,
  step: StepDialog,
  decision: ({ page, onClose }) => (
    <MakeDecisionDialog caseId={page.case.caseId} involved={page.case.actors} onClose={onClose} />
  ),
  question: ({ page, onClose }) => <ProposeDecisionDialog caseId={page.case.caseId} onClose={onClose} />,
  handover: ({ page, from, onClose }) =>
    from === undefined ? null : <ProposeHandoverDialog page={page} from={from} onClose={onClose} />,
  meeting: MeetingDialog,
  need: NeedDialog,
  goal: GoalDialog,
  outcome: OutcomeDialog,
  rating: RatingDialog,
  note: NoteDialog,
  consent: ConsentDialog,
  involve: InvolveDialog,
  stage: StageDialog,
  legalBasis: LegalBasisDialog,
  close: CloseDialog,
  reopen: ReopenDialog,
  access: AccessDialog,
  standDown: StandDownDialog,
};

/** The dialog that records one thing. */
export function RecordOne({ what, ...given }: Given & { what: Recordable }) {
  const Dialog = dialogs[what];
  return <Dialog {...given} />;
}
