import { z } from 'zod';
import { maybeDay, maybeWords, words } from '../../lib/form-schema.ts';
import { DateField, TextArea } from '../../ui/fields.tsx';
import { type Asked, CommitmentDialog, ownVoice, voice } from './dialog.tsx';
import { ChangeSummary } from './summary.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentActionsTexts = textsOf('commitment-actions');

const Nothing = z.object({});
const Reason = z.object({ why: maybeWords });
const Terms = z.object({ what: words, due: maybeDay, why: maybeWords });

const textOf = (text: Asked['row']['what']): string => (typeof text === 'string' ? text : '');
const dayOfDue = (due: Asked['row']['due']): string => due?.slice(0, 10) ?? '';

export function AcceptDialog(asked: Asked) {
  const { commitmentId, debtor } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title={asked.available.as === debtor && !asked.available.attested ? 'accept' : 'acceptOther'}
      schema={Nothing}
      start={{}}
      say={() => ({ type: 'AcceptCommitment', commitmentId, ...voice(asked) })}
    />
  );
}

export function DeclineDialog(asked: Asked) {
  const t = useCommitmentActionsTexts();
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="decline"
      schema={Reason}
      start={{ why: '' }}
      say={({ why }) => ({ type: 'DeclineCommitment', commitmentId, why, ...voice(asked) })}
    >
      <TextArea name="why" label={t('whyDecline')} optional />
    </CommitmentDialog>
  );
}

function TermsFields({ due }: { due: 'due' | 'newDue' }) {
  const t = useCommitmentActionsTexts();
  return (
    <>
      <DateField name="due" label={t(due)} optional />
      <TextArea name="what" label={t('what')} rows={2} />
      <TextArea name="why" label={t('why')} optional rows={2} />
    </>
  );
}

/** Only what differs from the terms as they stand is said. */
const changed = (asked: Asked, said: z.output<typeof Terms>) => ({
  why: said.why,
  ...(said.what === textOf(asked.row.what) ? {} : { what: said.what }),
  ...(said.due === undefined || said.due === dayOfDue(asked.row.due) ? {} : { due: said.due }),
});

export function CounterDialog(asked: Asked) {
  const { commitmentId, what, due } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="counter"
      schema={Terms}
      start={{ what: textOf(what), due: dayOfDue(due), why: '' }}
      say={(said) => ({
        type: 'CounterCommitment',
        commitmentId,
        ...changed(asked, said),
        ...ownVoice(asked),
      })}
    >
      <TermsFields due="due" />
    </CommitmentDialog>
  );
}

export function ChangeDialog(asked: Asked) {
  const { commitmentId, what, due } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="change"
      schema={Terms}
      start={{ what: textOf(what), due: dayOfDue(due), why: '' }}
      say={(said) => ({ type: 'ProposeChange', commitmentId, ...changed(asked, said), ...ownVoice(asked) })}
    >
      <TermsFields due="newDue" />
    </CommitmentDialog>
  );
}

export function AgreeChangeDialog(asked: Asked) {
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="agreeChange"
      schema={Nothing}
      start={{}}
      say={() => ({ type: 'AgreeChange', commitmentId, ...voice(asked) })}
    >
      <ChangeSummary row={asked.row} />
    </CommitmentDialog>
  );
}

export function RefuseChangeDialog(asked: Asked) {
  const t = useCommitmentActionsTexts();
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="refuseChange"
      schema={Reason}
      start={{ why: '' }}
      say={({ why }) => ({ type: 'RefuseChange', commitmentId, why, ...ownVoice(asked) })}
    >
      <ChangeSummary row={asked.row} />
      <TextArea name="why" label={t('why')} optional />
    </CommitmentDialog>
  );
}
