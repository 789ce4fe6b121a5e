import { DecisionRow } from '@handslag/contract/case';
import { useState } from 'react';
import { z } from 'zod';
import { chosen, day, maybeDay, maybeWords, title, words } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { dayOf } from '../../lib/moment.ts';
import { useDirectory } from '../../lib/partnership.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../ui/fields.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { type Asked, DecisionDialog, VoiceField } from './dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useDecisionActionsTexts = textsOf('decision-actions');

const { positions, interpretations } = DecisionRow.shape;
const Position = z.object({
  actorId: chosen,
  position: positions.element.shape.position,
  note: maybeWords,
});
const Interpretation = z.object({
  actorId: chosen,
  meaning: interpretations.element.shape.meaning,
  note: maybeWords,
});

export function PositionDialog(asked: Asked) {
  const t = useDecisionActionsTexts();
  const options = useOptions();
  const { decisionId } = asked.row;
  return (
    <DecisionDialog
      asked={asked}
      title="position"
      schema={Position}
      start={{ actorId: asked.voices[0] ?? '', position: 'consent', note: '' }}
      say={(said) => ({ type: 'StatePosition', decisionId, ...said })}
    >
      <VoiceField voices={asked.voices} />
      <RadioField name="position" legend={t('stand')} choices={options('stand')} />
      <TextArea name="note" label={t('note')} optional />
    </DecisionDialog>
  );
}

export function InterpretDialog(asked: Asked) {
  const t = useDecisionActionsTexts();
  const options = useOptions();
  const { decisionId } = asked.row;
  return (
    <DecisionDialog
      asked={asked}
      title="interpret"
      schema={Interpretation}
      start={{ actorId: asked.voices[0] ?? '', meaning: 'implement', note: '' }}
      say={(said) => ({ type: 'InterpretDecision', decisionId, ...said })}
    >
      <VoiceField voices={asked.voices} />
      <RadioField
        name="meaning"
        legend={t('meaning')}
        description={t('meaningHelp')}
        choices={options('meaning')}
      />
      <TextArea name="note" label={t('note')} optional />
    </DecisionDialog>
  );
}

export function AnchorDialog(asked: Asked) {
  const t = useDecisionActionsTexts();
  const { timeZone } = useDirectory().partnership;
  const [today] = useState(() => dayOf(Date.now(), timeZone));
  const { decisionId } = asked.row;
  return (
    <DecisionDialog
      asked={asked}
      title="anchor"
      schema={z.object({ actorId: chosen, where: title, on: day })}
      start={{ actorId: asked.voices[0] ?? '', where: '', on: today }}
      say={(said) => ({ type: 'AnchorDecision', decisionId, ...said })}
    >
      <VoiceField voices={asked.voices} />
      <TextField name="where" label={t('where')} description={t('whereHelp')} />
      <DateField name="on" label={t('on')} max={today} />
    </DecisionDialog>
  );
}

export function ReviewDialog(asked: Asked) {
  const t = useDecisionActionsTexts();
  const { decisionId } = asked.row;
  return (
    <DecisionDialog
      asked={asked}
      title="review"
      schema={z.object({ finding: words, reviewOn: maybeDay })}
      start={{ finding: '', reviewOn: '' }}
      say={(said) => ({ type: 'ReviewDecision', decisionId, ...said })}
    >
      <TextArea name="finding" label={t('finding')} />
      <DateField name="reviewOn" label={t('nextReview')} optional />
    </DecisionDialog>
  );
}

export function SupersedeDialog(asked: Asked) {
  const t = useDecisionActionsTexts();
  const said = useSaidText();
  const { decisionId } = asked.row;
  return (
    <DecisionDialog
      asked={asked}
      title="supersede"
      schema={z.object({ by: chosen })}
      start={{ by: asked.successors[0]?.decisionId ?? '' }}
      say={({ by }) => ({ type: 'SupersedeDecision', decisionId, by })}
    >
      <SelectField
        name="by"
        label={t('supersededBy')}
        options={asked.successors.map((one) => ({ value: one.decisionId, text: said(one.title) }))}
      />
    </DecisionDialog>
  );
}

export function RevokeDialog(asked: Asked) {
  const t = useDecisionActionsTexts();
  const { decisionId } = asked.row;
  return (
    <DecisionDialog
      asked={asked}
      title="revoke"
      schema={z.object({ why: words })}
      start={{ why: '' }}
      say={({ why }) => ({ type: 'RevokeDecision', decisionId, why })}
    >
      <TextArea name="why" label={t('whyRevoke')} />
    </DecisionDialog>
  );
}
