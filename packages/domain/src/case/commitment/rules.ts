import type { Rules } from '../situation.ts';
import { acceptCommitment, counterCommitment, declineCommitment } from './answer.ts';
import { agreeChange, proposeChange, refuseChange } from './change.ts';
import type { CommitmentCommand } from './commands.ts';
import {
  declareBroken,
  expireCommitment,
  handOnCommitment,
  releaseCommitment,
  revokeCommitment,
} from './end.ts';
import { confirmFulfilment, disputeFulfilment, reportFulfilment, reportProgress } from './fulfil.ts';
import { makeCommitment, proposeCommitment } from './propose.ts';

/** The rules of promises: docs/spec/commitment.md. */
export const commitmentRules: Rules<CommitmentCommand['type']> = {
  ProposeCommitment: proposeCommitment,
  MakeCommitment: makeCommitment,
  AcceptCommitment: acceptCommitment,
  DeclineCommitment: declineCommitment,
  CounterCommitment: counterCommitment,
  ReportProgress: reportProgress,
  ProposeChange: proposeChange,
  AgreeChange: agreeChange,
  RefuseChange: refuseChange,
  ReportFulfilment: reportFulfilment,
  ConfirmFulfilment: confirmFulfilment,
  DisputeFulfilment: disputeFulfilment,
  ReleaseCommitment: releaseCommitment,
  RevokeCommitment: revokeCommitment,
  DeclareCommitmentBroken: declareBroken,
  ExpireCommitment: expireCommitment,
  HandOnCommitment: handOnCommitment,
};
