import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { maybeTitle, title } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { useRecord } from '../../lib/record.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import { ActorKind } from './actor-kind.ts';
import { textsOf } from '../../lib/texts.ts';

const usePeopleTexts = textsOf('people');

const ActorForm = z.object({
  actorId: z.string(),
  kind: ActorKind,
  name: title,
  organisationNumber: maybeTitle,
});

function ActorFields() {
  const t = usePeopleTexts();
  const options = useOptions();
  const citizen = useWatch({ name: 'kind' }) === 'citizen';
  return (
    <>
      <SelectField name="kind" label={t('actorKind')} options={options('actorKind')} />
      <TextField
        name="name"
        label={t(citizen ? 'citizenName' : 'actorName')}
        {...(citizen ? { description: t('citizenHelp') } : {})}
      />
      {!citizen && <TextField name="organisationNumber" label={t('organisationNumber')} optional />}
    </>
  );
}

/** Registers an actor, and lets it join. Sent again after the first half landed, it goes on with the second. */
export function ActorDialog({ onClose }: { onClose: () => void }) {
  const t = usePeopleTexts();
  const register = useRecord();
  const join = useRecord();
  const save = async ({ actorId, kind, name, organisationNumber }: z.output<typeof ActorForm>) => {
    const number = kind === 'citizen' || organisationNumber === undefined ? {} : { organisationNumber };
    await register.mutateAsync({
      in: 'actor',
      actorId,
      commands: [{ type: 'RegisterActor', actorId, kind, name, ...number }],
    });
    await join.mutateAsync({ in: 'partnership', commands: [{ type: 'JoinActor', actorId }] });
    onClose();
  };
  return (
    <OpenDialog title={t('addActor')} lead={t('addActorLead')} onClose={onClose}>
      <Form
        schema={ActorForm}
        start={{ actorId: newId(), kind: 'municipality', name: '', organisationNumber: '' }}
        onSave={save}
        saveText={t('addActor')}
        onCancel={onClose}
      >
        <ActorFields />
      </Form>
    </OpenDialog>
  );
}
