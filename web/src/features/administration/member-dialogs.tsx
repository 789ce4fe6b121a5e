import { renewInvitation } from '@handslag/contract/acts/renew-invitation';
import { call } from '@handslag/contract/client';
import { NewMember } from '@handslag/contract/acts/invite-member';
import { useState } from 'react';
import { z } from 'zod';
import { maybeWords } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { type DirectoryPerson, usePartnership } from '../../lib/partnership.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import { InvitationLink } from '../../things/person/invitation-link.tsx';
import { RecordDialog } from '../../things/partnership/record-dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

interface Props {
  person: DirectoryPerson;
  name: string;
  onClose: () => void;
}

export function RoleDialog({ person: { personId, role }, name, onClose }: Props) {
  const t = useAdministrationTexts();
  const options = useOptions();
  return (
    <RecordDialog
      title={t('changeRole')}
      lead={<strong>{name}</strong>}
      schema={z.object({ role: NewMember.shape.role, why: maybeWords })}
      start={{ role: role ?? 'member', why: '' }}
      saying={(said) => ({ type: 'ChangeMemberRole', personId, ...said })}
      onClose={onClose}
    >
      <RadioField name="role" legend={t('role')} choices={options('role')} />
      <TextArea name="why" label={t('why')} optional rows={2} />
    </RecordDialog>
  );
}

/** The person is out at the next request. */
export function RemoveDialog({ person: { personId }, name, onClose }: Props) {
  const t = useAdministrationTexts();
  return (
    <RecordDialog
      title={t('remove')}
      lead={t('removeLead', { name })}
      schema={z.object({ why: maybeWords })}
      start={{ why: '' }}
      saying={(said) => ({ type: 'RemoveMember', personId, ...said })}
      onClose={onClose}
    >
      <TextArea name="why" label={t('why')} optional rows={2} />
    </RecordDialog>
  );
}

/** A new link, which ends the one before; none for somebody who can sign in already. */
export function NewInvitationDialog({ person: { personId }, name, onClose }: Props) {
  const t = useAdministrationTexts();
  const { partnershipId } = usePartnership();
  const [made, setMade] = useState<{ link: string | undefined }>();
  const make = async () => {
    const { link } = await call(renewInvitation, { params: { partnershipId, personId } });
    setMade({ link });
  };
  return (
    <OpenDialog
      title={t('newInvitation')}
      lead={made === undefined ? `${name}. ${t('newInvitationLead')}` : undefined}
      onClose={onClose}
    >
      {made === undefined ? (
        <Form schema={z.object({})} start={{}} onSave={make} saveText={t('newInvitation')} onCancel={onClose}>
          {null}
        </Form>
      ) : (
        <InvitationLink name={name} link={made.link} onDone={onClose} />
      )}
    </OpenDialog>
  );
}
