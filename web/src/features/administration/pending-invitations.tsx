import { withdrawInvitation } from '@handslag/contract/acts/withdraw-invitation';
import { renewInvitation } from '@handslag/contract/acts/renew-invitation';
import { getInvitations } from '@handslag/contract/questions/invitations';
import { Button } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import type { PendingInvitation } from '@handslag/contract/questions/invitations';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { asked, keyOf } from '../../lib/question.ts';
import { textsOf } from '../../lib/texts.ts';
import { useDateText } from '../../ui/date-text.tsx';
import { Form } from '../../ui/form.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import { Section } from '../../ui/section.tsx';
import { type Invited, InvitationLink } from '../../things/person/invitation-link.tsx';

const useAdministrationTexts = textsOf('administration');
const howSent = { mail: 'sentMail', hand: 'sentHand', failed: 'sentFailed' } as const;

interface Props {
  invitation: PendingInvitation;
  onClose: () => void;
}

/** Sends it again, with a new link; the one before ends. */
function Renew({ invitation: { personId, name }, onClose }: Props) {
  const t = useAdministrationTexts();
  const { partnershipId } = usePartnership();
  const [made, setMade] = useState<Invited>();
  return (
    <OpenDialog
      title={t('newInvitation')}
      lead={made === undefined ? `${name}. ${t('newInvitationLead')}` : undefined}
      onClose={onClose}
    >
      {made === undefined ? (
        <Form
          schema={z.object({})}
          start={{}}
          onSave={async () => setMade(await call(renewInvitation, { params: { partnershipId, personId } }))}
          saveText={t('newInvitation')}
          onCancel={onClose}
        >
          {null}
        </Form>
      ) : (
        <InvitationLink name={name} {...made} onDone={onClose} />
      )}
    </OpenDialog>
  );
}

function Withdraw({ invitation: { personId, name }, onClose }: Props) {
  const t = useAdministrationTexts();
  const { partnershipId } = usePartnership();
  return (
    <OpenDialog title={t('withdraw')} lead={`${name}. ${t('withdrawLead')}`} onClose={onClose}>
      <Form
        schema={z.object({})}
        start={{}}
        onSave={async () => {
          await call(withdrawInvitation, { params: { partnershipId, personId } });
          onClose();
        }}
        saveText={t('withdraw')}
        onCancel={onClose}
      >
        {null}
      </Form>
    </OpenDialog>
  );
}

const dialogs = { newInvitation: Renew, withdraw: Withdraw };

function Pending({ invitation }: { invitation: PendingInvitation }) {
  const t = useAdministrationTexts();
  const label = useLabel();
  const dateText = useDateText();
  const client = useQueryClient();
  const { partnershipId } = usePartnership();
  const [doing, setDoing] = useState<keyof typeof dialogs>();
  const { name, email, role, sent, ends, expired } = invitation;
  const Dialog = doing && dialogs[doing];
  const close = () => {
    setDoing(undefined);
    void client.invalidateQueries({
      queryKey: keyOf(getInvitations, { params: { partnershipId } }),
    });
  };
  return (
    <Item
      title={name}
      meta={
        <>
          <span>{email}</span>
          <span>{label('role', role)}</span>
          <span>{t(howSent[sent])}</span>
          <span>{t(expired ? 'pendingExpired' : 'pendingUntil', { day: dateText(ends) })}</span>
        </>
      }
      actions={
        <div className="row">
          {(['newInvitation', 'withdraw'] as const).map((what) => (
            <Button
              key={what}
              variant="tertiary"
              data-size="sm"
              aria-label={`${t(what)}: ${name}`}
              onClick={() => setDoing(what)}
            >
              {t(what)}
            </Button>
          ))}
        </div>
      }
    >
      {Dialog && <Dialog invitation={invitation} onClose={close} />}
    </Item>
  );
}

/** Who has been invited and has not answered; nothing where nobody is. */
export function PendingInvitations() {
  const t = useAdministrationTexts();
  const { partnershipId } = usePartnership();
  const { data } = useQuery(asked(getInvitations, { params: { partnershipId } }));
  if (data === undefined || data.invitations.length === 0) return null;
  return (
    <Section title={t('pending')} count={data.invitations.length} lead={t('pendingLead')}>
      <Items label={t('pending')}>
        {data.invitations.map((invitation) => (
          <Pending key={invitation.personId} invitation={invitation} />
        ))}
      </Items>
    </Section>
  );
}
