import { MakeDecisionDialog } from '../../decision-actions/make-dialog.tsx';
import { ProposeDecisionDialog } from '../../decision-actions/propose-dialog.tsx';
import { ProposeHandoverDialog } from '../../handover-actions/propose-dialog.tsx';
import type { CaseData } from '../case-data.ts';
import { CommitmentDialog } from './commitment-dialog.tsx';
import { CloseDialog, ReopenDialog } from './life-dialogs.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { GoalDialog, NeedDialog } from './need-and-goal-dialogs.tsx';
import { OutcomeDialog, RatingDialog } from './outcome-dialogs.tsx';
import type { Recordable } from './recordable.ts';
import { ConsentDialog, InvolveDialog, LegalBasisDialog, NoteDialog, StageDialog } from './small-dialogs.tsx';
import { StepDialog } from './step-dialog.tsx';

interface Props {
  what: Recordable;
  page: CaseData;
  /** The actor that would hand over. */
  from: string | undefined;
  onClose: () => void;
}

/** The dialog that records one thing. */
export function RecordOne({ what, page, from, onClose }: Props) {
  const given = { page, onClose };
  const { caseId, actors } = page.case;
  switch (what) {
    case 'commitment':
      return <CommitmentDialog {...given} />;
    case 'step':
      return <StepDialog {...given} />;
    case 'decision':
      return <MakeDecisionDialog caseId={caseId} involved={actors} onClose={onClose} />;
    case 'question':
      return <ProposeDecisionDialog caseId={caseId} onClose={onClose} />;
    case 'handover':
      return from === undefined ? null : <ProposeHandoverDialog page={page} from={from} onClose={onClose} />;
    case 'meeting':
      return <MeetingDialog {...given} />;
    case 'need':
      return <NeedDialog {...given} />;
    case 'goal':
      return <GoalDialog {...given} />;
    case 'outcome':
      return <OutcomeDialog {...given} />;
    case 'rating':
      return <RatingDialog {...given} />;
    case 'note':
      return <NoteDialog {...given} />;
    case 'consent':
      return <ConsentDialog {...given} />;
    case 'involve':
      return <InvolveDialog {...given} />;
    case 'stage':
      return <StageDialog {...given} />;
    case 'legalBasis':
      return <LegalBasisDialog {...given} />;
    case 'close':
      return <CloseDialog {...given} />;
    case 'reopen':
      return <ReopenDialog {...given} />;
  }
}
