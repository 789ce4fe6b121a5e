import { getDirectory } from '@handslag/contract/questions/directory';
import { call } from '@handslag/contract/client';
import { inviteMember, NewMember } from '@handslag/contract/acts/invite-member';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { dropDraft } from '../../lib/drafts.ts';
import { maybeChosen, maybeTitle, title } from '../../lib/form-schema.ts';
import { useLabel, useLanguage, useOptions } from '../../lib/language.tsx';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { KeptDraft } from '../../ui/kept-draft.tsx';
import { FieldPair, Form } from '../../ui/form.tsx';
import { useNames } from '../../ui/names.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import { type Invited, InvitationLink } from './invitation-link.tsx';
import { textsOf } from '../../lib/texts.ts';
import { getInvitations } from '@handslag/contract/questions/invitations';
import { keyOf } from '../../lib/question.ts';

const usePeopleTexts = textsOf('people');

const { language, role, represents } = NewMember.shape;
const PersonForm = z
  .object({
    name: title,
    email: z.string().trim().min(1).max(254),
    language,
    role,
    actorId: maybeChosen,
    function: maybeTitle,
    mandate: represents.unwrap().shape.mandate,
  })
  .refine((said) => said.actorId === undefined || said.function !== undefined, {
    path: ['function'],
    error: '',
  });

const titles = { mail: 'mailTitle', hand: 'linkTitle', failed: 'failedTitle' } as const;

function PersonFields() {
  const t = usePeopleTexts();
  const label = useLabel();
  const options = useOptions();
  const names = useNames();
  const { actors } = useDirectory();
  const speaks = useWatch({ name: 'actorId' }) !== '';
  return (
    <>
      <FieldPair>
        <TextField name="name" label={t('personName')} autoComplete="off" />
        <TextField name="email" label={t('email')} type="email" autoComplete="off" />
      </FieldPair>
      <RadioField
        name="role"
        legend={t('role')}
        choices={[
          { value: 'member', text: t('roleMember') },
          { value: 'coordinator', text: t('roleCoordinator') },
          { value: 'evaluator', text: t('roleEvaluator') },
          { value: 'participant', text: t('roleParticipant') },
        ]}
      />
      <SelectField
        name="actorId"
        label={t('represents')}
        empty={t('nobody')}
        optional
        options={actors
          .filter(({ takesPart }) => takesPart)
          .map(({ actorId }) => ({ value: actorId, text: names.actor(actorId) }))}
      />
      {speaks && (
        <>
          <TextField name="function" label={t('function')} />
          <RadioField
            name="mandate"
            legend={t('mandate')}
            choices={options('mandate').map(({ value }) => ({ value, text: label('mandate', value) }))}
          />
        </>
      )}
      <SelectField name="language" label={t('language')} options={options('language')} />
    </>
  );
}

/** Invites a person, perhaps as an actor's representative; shows the link once. */
export function PersonDialog({ actorId, onClose }: { actorId?: string | undefined; onClose: () => void }) {
  const t = usePeopleTexts();
  const spoken = useLanguage();
  const { partnershipId, personId } = usePartnership();
  const address = `/p/${partnershipId}/people?invite=${actorId ?? ''}`;
  const client = useQueryClient();
  const [invited, setInvited] = useState<Invited & { name: string }>();
  const save = async (said: z.output<typeof PersonForm>) => {
    const { name, email, role, mandate } = said;
    const speaksFor =
      said.actorId === undefined
        ? {}
        : { represents: { actorId: said.actorId, function: said.function ?? '', mandate } };
    const { sent, link } = await call(inviteMember, {
      params: { partnershipId },
      body: { name, email, language: said.language, role, ...speaksFor },
    });
    dropDraft(personId, address);
    setInvited({ name, sent, ...(link === undefined ? {} : { link }) });
    await client.invalidateQueries({
      queryKey: keyOf(getInvitations, { params: { partnershipId } }),
    });
    await client.invalidateQueries({
      queryKey: keyOf(getDirectory, { params: { partnershipId } }),
    });
  };
  return (
    <OpenDialog
      title={t(invited === undefined ? 'addPerson' : titles[invited.sent])}
      lead={invited === undefined ? t('addPersonLead') : undefined}
      onClose={onClose}
    >
      {invited === undefined ? (
        <Form
          schema={PersonForm}
          start={{
            name: '',
            email: '',
            language: spoken.language,
            role: 'member',
            actorId: actorId ?? '',
            function: '',
            mandate: 'commit',
          }}
          onSave={save}
          saveText={t('invite')}
          onCancel={onClose}
        >
          <KeptDraft writer={personId} address={address} />
          <PersonFields />
        </Form>
      ) : (
        <InvitationLink {...invited} onDone={onClose} />
      )}
    </OpenDialog>
  );
}
