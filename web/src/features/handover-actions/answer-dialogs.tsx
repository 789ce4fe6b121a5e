import { z } from 'zod';
import { maybeDay, words } from '../../lib/form-schema.ts';
import { DateField, TextArea } from '../../ui/fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { type Asked, HandoverDialog, voice } from './dialog.tsx';
import { Told } from './told.tsx';
import { textsOf } from '../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

export function AcceptDialog(asked: Asked) {
  const t = useHandoverActionsTexts();
  const names = useNames();
  const { handoverId, from } = asked.row;
  return (
    <HandoverDialog
      asked={asked}
      title="accept"
      lead={
        <>
          <p>{t('acceptLead', { from: names.actor(from) })}</p>
          <Told row={asked.row} />
        </>
      }
      schema={z.object({ readBack: words, firstContactBy: maybeDay })}
      start={{ readBack: '', firstContactBy: '' }}
      say={(said) => ({ type: 'AcceptHandover', handoverId, ...said, ...voice(asked) })}
    >
      <TextArea name="readBack" label={t('readBack')} description={t('readBackHelp')} rows={5} />
      <DateField name="firstContactBy" label={t('firstContactBy')} optional />
    </HandoverDialog>
  );
}

export function DeclineDialog(asked: Asked) {
  const t = useHandoverActionsTexts();
  const { handoverId } = asked.row;
  return (
    <HandoverDialog
      asked={asked}
      title="decline"
      schema={z.object({ why: words })}
      start={{ why: '' }}
      say={({ why }) => ({ type: 'DeclineHandover', handoverId, why, ...voice(asked) })}
    >
      <TextArea name="why" label={t('whyDecline')} />
    </HandoverDialog>
  );
}

export function AskDialog(asked: Asked) {
  const t = useHandoverActionsTexts();
  const { handoverId } = asked.row;
  return (
    <HandoverDialog
      asked={asked}
      title="ask"
      schema={z.object({ question: words })}
      start={{ question: '' }}
      say={({ question }) => ({
        type: 'AskClarification',
        handoverId,
        question,
        onBehalfOf: asked.available.as,
      })}
    >
      <TextArea name="question" label={t('question')} />
    </HandoverDialog>
  );
}

export function AnswerDialog(asked: Asked) {
  const t = useHandoverActionsTexts();
  const { handoverId, questions } = asked.row;
  const open = questions.find(({ answer }) => answer === null);
  return (
    <HandoverDialog
      asked={asked}
      title="answer"
      lead={
        open !== undefined && (
          <>
            <p>{t('asked')}</p>
            <Said text={open.question} quote />
          </>
        )
      }
      schema={z.object({ answer: words })}
      start={{ answer: '' }}
      say={({ answer }) => ({
        type: 'GiveClarification',
        handoverId,
        answer,
        onBehalfOf: asked.available.as,
      })}
    >
      <TextArea name="answer" label={t('answerText')} />
    </HandoverDialog>
  );
}

export function WithdrawDialog(asked: Asked) {
  const t = useHandoverActionsTexts();
  const { handoverId } = asked.row;
  return (
    <HandoverDialog
      asked={asked}
      title="withdraw"
      schema={z.object({ why: words })}
      start={{ why: '' }}
      say={({ why }) => ({ type: 'WithdrawHandover', handoverId, why, onBehalfOf: asked.available.as })}
    >
      <TextArea name="why" label={t('why')} />
    </HandoverDialog>
  );
}
