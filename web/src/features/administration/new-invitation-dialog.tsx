import { call } from '@handslag/contract/client';
import { renewInvitation } from '@handslag/contract/acts/renew-invitation';
import { useState } from 'react';
import { z } from 'zod';
import { type DirectoryPerson, usePartnership } from '../../lib/partnership.tsx';
import { Form } from '../../ui/form.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import { InvitationLink } from '../../things/person/invitation-link.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

interface Props {
  person: DirectoryPerson;
  name: string;
  onClose: () => void;
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
