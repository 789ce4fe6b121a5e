import { NewMember } from '@handslag/contract/acts/invite-member';
import { z } from 'zod';
import { chosen, maybeChosen, maybeWords, title } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { type DirectoryActor, useDirectory } from '../../lib/partnership.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../ui/fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { RecordDialog } from '../../things/partnership/record-dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

export type Representative = DirectoryActor['representatives'][number];
const { mandate } = NewMember.shape.represents.unwrap().shape;

interface Props {
  actor: DirectoryActor;
  one: Representative;
  name: string;
  onClose: () => void;
}

export function MandateDialog({ actor: { actorId }, one, name, onClose }: Props) {
  const t = useAdministrationTexts();
  const options = useOptions();
  return (
    <RecordDialog
      title={t('changeMandate')}
      lead={<strong>{name}</strong>}
      schema={z.object({ mandate, why: maybeWords })}
      start={{ mandate: one.mandate, why: '' }}
      saying={(said) => ({ type: 'ChangeMandate', actorId, personId: one.personId, ...said })}
      onClose={onClose}
    >
      <RadioField name="mandate" legend={t('mandate')} choices={options('mandate')} />
      <TextArea name="why" label={t('why')} optional rows={2} />
    </RecordDialog>
  );
}

/** Somebody ends, and somebody else who represents the same actor takes over what is open. */
export function StandDownDialog({ actor, one, name, onClose }: Props) {
  const t = useAdministrationTexts();
  const names = useNames();
  const { actorId, representatives } = actor;
  const others = representatives.filter(({ personId }) => personId !== one.personId);
  return (
    <RecordDialog
      title={t('standDown')}
      lead={
        <>
          <strong>{name}</strong>. {t('standDownLead')}
        </>
      }
      schema={z.object({ successor: maybeChosen, why: maybeWords })}
      start={{ successor: others[0]?.personId ?? '', why: '' }}
      saying={(said) => ({ type: 'StandDownRepresentative', actorId, personId: one.personId, ...said })}
      onClose={onClose}
    >
      <SelectField
        name="successor"
        label={t('successor')}
        empty={t('noSuccessor')}
        optional
        options={others.map(({ personId }) => ({ value: personId, text: names.person(personId) }))}
      />
      <TextArea name="why" label={t('why')} optional rows={2} />
    </RecordDialog>
  );
}

/** A member is to speak for an actor. */
export function AppointDialog({ onClose }: { onClose: () => void }) {
  const t = useAdministrationTexts();
  const options = useOptions();
  const names = useNames();
  const { actors, persons } = useDirectory();
  const members = persons.filter(({ removed, role }) => !removed && role !== null && role !== 'evaluator');
  return (
    <RecordDialog
      title={t('appoint')}
      schema={z.object({ actorId: chosen, personId: chosen, function: title, mandate })}
      start={{ actorId: '', personId: '', function: '', mandate: 'commit' }}
      saying={(said) => ({ type: 'AppointRepresentative', ...said })}
      onClose={onClose}
    >
      <SelectField
        name="actorId"
        label={t('actor')}
        empty={t('choose')}
        options={actors
          .filter(({ leftAt }) => leftAt === null)
          .map(({ actorId }) => ({ value: actorId, text: names.actor(actorId) }))}
      />
      <SelectField
        name="personId"
        label={t('member')}
        empty={t('choose')}
        options={members.map(({ personId }) => ({ value: personId, text: names.person(personId) }))}
      />
      <TextField name="function" label={t('function')} />
      <RadioField name="mandate" legend={t('mandate')} choices={options('mandate')} />
    </RecordDialog>
  );
}
