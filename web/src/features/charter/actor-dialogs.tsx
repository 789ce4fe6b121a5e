import { z } from 'zod';
import { maybeWords, words } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { SelectField, TextArea } from '../../ui/fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { AmbitionLevel, Facet, Motive } from './kinds.ts';
import { RecordDialog } from '../../things/partnership/record-dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCharterTexts = textsOf('charter');

interface Props {
  actorId: string;
  onClose: () => void;
}

const Context = z.object({ facet: Facet, text: words });

/** Something that shapes an actor. */
export function ContextDialog({ actorId, onClose }: Props) {
  const t = useCharterTexts();
  const options = useOptions();
  const { actor } = useNames();
  return (
    <RecordDialog
      title={t('describe')}
      lead={t('forActor', { actor: actor(actorId) })}
      schema={Context}
      start={{ facet: 'steering', text: '' }}
      saying={(values) => ({ type: 'DescribeContext', actorId, ...values })}
      onClose={onClose}
    >
      <SelectField name="facet" label={t('facet')} options={options('facet')} />
      <TextArea name="text" label={t('context')} />
    </RecordDialog>
  );
}

const Ambition = z.object({ level: AmbitionLevel, motive: Motive, note: maybeWords });

/** How far an actor wants to go, honestly, and why. */
export function AmbitionDialog({ actorId, onClose }: Props) {
  const t = useCharterTexts();
  const options = useOptions();
  const { actor } = useNames();
  return (
    <RecordDialog
      title={t('declare')}
      lead={t('forActor', { actor: actor(actorId) })}
      schema={Ambition}
      start={{ level: 'cooperate', motive: 'own-value', note: '' }}
      saying={({ note, ...rest }) => ({
        type: 'DeclareAmbition',
        actorId,
        ...rest,
        ...(note === undefined ? {} : { note }),
      })}
      onClose={onClose}
    >
      <RadioField name="level" legend={t('level')} choices={options('ambition')} />
      <RadioField name="motive" legend={t('motive')} choices={options('motive')} />
      <TextArea name="note" label={t('note')} optional />
    </RecordDialog>
  );
}
