import { z } from 'zod';
import { defineCommand } from '../../shared/command.ts';
import { ActorId, CommitmentId, DecisionId } from '../../shared/id.ts';
import { Words } from '../../shared/text.ts';
import { SaidDue, SaidInstant } from '../../shared/time.ts';
import { Condition, commitmentEvents as event, Evidence } from './events.ts';

const commitmentId = CommitmentId;
/** A coordinator vouches for what was said in the meeting, or by somebody without an account; the record says so. */
const attested = z.boolean().optional();
const due = SaidDue.optional();
const why = Words.optional();
const terms = {
  commitmentId,
  debtor: ActorId,
  creditor: ActorId,
  what: Words,
  due,
  condition: Condition.optional(),
  decisionId: DecisionId.optional(),
};

const ProposeCommitment = defineCommand('ProposeCommitment', terms);
const MakeCommitment = defineCommand('MakeCommitment', { ...terms, attested });
const AcceptCommitment = defineCommand('AcceptCommitment', { commitmentId, attested });
const DeclineCommitment = defineCommand('DeclineCommitment', { commitmentId, why, attested });
const CounterCommitment = defineCommand('CounterCommitment', {
  commitmentId,
  what: Words.optional(),
  due,
  why,
});
const ReportProgress = defineCommand('ReportProgress', event.ProgressReported.said.shape);
const ProposeChange = defineCommand('ProposeChange', { commitmentId, what: Words.optional(), due, why });
const AgreeChange = defineCommand('AgreeChange', { commitmentId, attested });
const RefuseChange = defineCommand('RefuseChange', { commitmentId, why });
const ReportFulfilment = defineCommand('ReportFulfilment', {
  commitmentId,
  at: SaidInstant.optional(),
  part: z.enum(['whole', 'partial']),
  evidence: Evidence.optional(),
  note: Words.optional(),
  attested,
});
const ConfirmFulfilment = defineCommand('ConfirmFulfilment', {
  commitmentId,
  extent: z.enum(['whole', 'less-accepted']),
  words: Words.optional(),
  attested,
});
const DisputeFulfilment = defineCommand('DisputeFulfilment', { commitmentId, why: Words, attested });
const ReleaseCommitment = defineCommand('ReleaseCommitment', { commitmentId, why, attested });
const RevokeCommitment = defineCommand('RevokeCommitment', { commitmentId, why: Words });
const DeclareCommitmentBroken = defineCommand('DeclareCommitmentBroken', {
  commitmentId,
  why: Words,
  consequence: Words.optional(),
  attested,
});
const ExpireCommitment = defineCommand('ExpireCommitment', { commitmentId, why: Words });
const HandOnCommitment = defineCommand('HandOnCommitment', { commitmentId, toActor: ActorId, attested });

export const commitmentCommands = [
  ProposeCommitment,
  MakeCommitment,
  AcceptCommitment,
  DeclineCommitment,
  CounterCommitment,
  ReportProgress,
  ProposeChange,
  AgreeChange,
  RefuseChange,
  ReportFulfilment,
  ConfirmFulfilment,
  DisputeFulfilment,
  ReleaseCommitment,
  RevokeCommitment,
  DeclareCommitmentBroken,
  ExpireCommitment,
  HandOnCommitment,
] as const;
export const CommitmentCommand = z.discriminatedUnion('type', commitmentCommands);
export type CommitmentCommand = z.infer<typeof CommitmentCommand>;
