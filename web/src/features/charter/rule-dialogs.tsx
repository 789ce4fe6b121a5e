import type { Charter } from '@handslag/contract/questions/charter';
import { z } from 'zod';
import { maybeChosen, words } from '../../lib/form-schema.ts';
import { newId } from '../../lib/new-id.ts';
import { SelectField, TextArea } from '../../ui/fields.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { RecordDialog } from '../../things/partnership/record-dialog.tsx';
import { useDecisions } from './use-decisions.ts';
import { textsOf } from '../../lib/texts.ts';

const useCharterTexts = textsOf('charter');

type Rule = Charter['rules'][number];

const RuleForm = z.object({ ruleId: z.string(), text: words, why: words, decisionId: maybeChosen });

function RuleFields() {
  const t = useCharterTexts();
  const saidText = useSaidText();
  const made = useDecisions().filter(({ state }) => state === 'made');
  return (
    <>
      <TextArea name="text" label={t('ruleText')} />
      <TextArea name="why" label={t('why')} />
      {made.length > 0 && (
        <SelectField
          name="decisionId"
          label={t('decision')}
          empty={t('noDecision')}
          options={made.map(({ decisionId, title }) => ({ value: decisionId, text: saidText(title) }))}
          optional
        />
      )}
    </>
  );
}

/** A rule that all have said yes to. */
export function AgreeDialog({ onClose }: { onClose: () => void }) {
  const t = useCharterTexts();
  return (
    <RecordDialog
      title={t('agree')}
      lead={t('agreeLead')}
      schema={RuleForm}
      start={{ ruleId: newId(), text: '', why: '', decisionId: '' }}
      saying={({ decisionId, ...rest }) => ({
        type: 'AgreeRule',
        ...rest,
        ...(decisionId === undefined ? {} : { decisionId }),
      })}
      onClose={onClose}
    >
      <RuleFields />
    </RecordDialog>
  );
}

/** Another wording for a rule; the old one stays in its history. */
export function ReviseDialog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const t = useCharterTexts();
  return (
    <RecordDialog
      title={t('revise')}
      lead={t('reviseLead')}
      schema={RuleForm}
      start={{ ruleId: rule.ruleId, text: rule.text, why: '', decisionId: '' }}
      saying={({ decisionId, ...rest }) => ({
        type: 'ReviseRule',
        ...rest,
        ...(decisionId === undefined ? {} : { decisionId }),
      })}
      onClose={onClose}
    >
      <RuleFields />
    </RecordDialog>
  );
}

const Retirement = z.object({ why: words });

/** A rule is in force no longer. */
export function RetireDialog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const t = useCharterTexts();
  return (
    <RecordDialog
      title={t('retire')}
      lead={
        <>
          {t('retireLead')} {rule.text}
        </>
      }
      schema={Retirement}
      start={{ why: '' }}
      saying={({ why }) => ({ type: 'RetireRule', ruleId: rule.ruleId, why })}
      onClose={onClose}
    >
      <TextArea name="why" label={t('why')} />
    </RecordDialog>
  );
}
