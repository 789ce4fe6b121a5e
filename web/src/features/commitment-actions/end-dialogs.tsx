import { z } from 'zod';
import { maybeWords, words } from '../../lib/form-schema.ts';
import { TextArea } from '../../ui/fields.tsx';
import { type Asked, CommitmentDialog, ownVoice, voice } from './dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentActionsTexts = textsOf('commitment-actions');

const MaybeReason = z.object({ why: maybeWords });
const Reason = z.object({ why: words });
const Broken = z.object({ why: words, consequence: maybeWords });

function Why({ optional = false }: { optional?: boolean }) {
  const t = useCommitmentActionsTexts();
  return <TextArea name="why" label={t('why')} optional={optional} />;
}

export function ReleaseDialog(asked: Asked) {
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="release"
      schema={MaybeReason}
      start={{ why: '' }}
      say={({ why }) => ({ type: 'ReleaseCommitment', commitmentId, why, ...voice(asked) })}
    >
      <Why optional />
    </CommitmentDialog>
  );
}

export function RevokeDialog(asked: Asked) {
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="revoke"
      schema={Reason}
      start={{ why: '' }}
      say={({ why }) => ({ type: 'RevokeCommitment', commitmentId, why, ...ownVoice(asked) })}
    >
      <Why />
    </CommitmentDialog>
  );
}

export function DeclareBrokenDialog(asked: Asked) {
  const t = useCommitmentActionsTexts();
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="declareBroken"
      schema={Broken}
      start={{ why: '', consequence: '' }}
      say={(said) => ({ type: 'DeclareCommitmentBroken', commitmentId, ...said, ...voice(asked) })}
    >
      <Why />
      <TextArea name="consequence" label={t('consequence')} optional />
    </CommitmentDialog>
  );
}

export function ExpireDialog(asked: Asked) {
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="expire"
      schema={Reason}
      start={{ why: '' }}
      say={({ why }) => ({ type: 'ExpireCommitment', commitmentId, why, ...ownVoice(asked) })}
    >
      <Why />
    </CommitmentDialog>
  );
}

export function HandOnDialog(asked: Asked) {
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="handOn"
      schema={z.object({})}
      start={{}}
      say={() => ({ type: 'HandOnCommitment', commitmentId, toActor: asked.available.as, ...voice(asked) })}
    />
  );
}
