import { Fieldset, FieldsetDescription, FieldsetLegend } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import { foundPartnership, Founding } from '@handslag/contract/acts/found-partnership';
import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import { dropDraft } from '../../lib/drafts.ts';
import { maybeTitle, title, words } from '../../lib/form-schema.ts';
import { useLanguage, useOptions } from '../../lib/language.tsx';
import { sessionQuery, useSession } from '../../lib/session.ts';
import { SelectField, TextArea, TextField } from '../../ui/fields.tsx';
import { FieldPair, Form } from '../../ui/form.tsx';
import { KeptDraft } from '../../ui/kept-draft.tsx';
import { Page } from '../../ui/page.tsx';
import { textsOf } from '../../lib/texts.ts';

const useFoundTexts = textsOf('found');

const FoundForm = z.object({
  name: title,
  need: words,
  purpose: words,
  actorName: title,
  actorKind: Founding.shape.actor.shape.kind,
  organisationNumber: maybeTitle,
  function: title,
});

/** Founds a partnership; the founder's own organisation is its first actor. */
export function FoundPage() {
  const t = useFoundTexts();
  const { language } = useLanguage();
  const options = useOptions();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { person } = useSession();
  if (person === null) return <Navigate to="/sign-in" search={{ next: '/found' }} replace />;
  const { accountId } = person;
  const found = async (said: z.output<typeof FoundForm>) => {
    const { name, need, purpose, organisationNumber } = said;
    const actor = { name: said.actorName, kind: said.actorKind, function: said.function };
    const { partnershipId } = await call(foundPartnership, {
      body: {
        name,
        need,
        purpose,
        language,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        actor: { ...actor, ...(organisationNumber === undefined ? {} : { organisationNumber }) },
      },
    });
    dropDraft(accountId, '/found');
    await client.refetchQueries({ queryKey: sessionQuery.queryKey });
    await navigate({ to: '/p/$partnershipId', params: { partnershipId } });
  };
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      <Form
        schema={FoundForm}
        start={{
          name: '',
          need: '',
          purpose: '',
          actorName: '',
          actorKind: 'municipality',
          organisationNumber: '',
          function: '',
        }}
        onSave={found}
        saveText={t('save')}
      >
        <KeptDraft writer={accountId} address="/found" />
        <TextField name="name" label={t('name')} />
        <TextArea name="need" label={t('need')} description={t('needHelp')} />
        <TextArea name="purpose" label={t('purpose')} />
        <Fieldset>
          <FieldsetLegend>{t('own')}</FieldsetLegend>
          <FieldsetDescription>{t('ownHelp')}</FieldsetDescription>
          <TextField name="actorName" label={t('actorName')} autoComplete="organization" />
          <FieldPair>
            <SelectField
              name="actorKind"
              label={t('actorKind')}
              options={options('actorKind').filter(({ value }) => value !== 'citizen')}
            />
            <TextField name="organisationNumber" label={t('organisationNumber')} optional />
          </FieldPair>
          <TextField
            name="function"
            label={t('function')}
            description={t('functionHelp')}
            autoComplete="organization-title"
          />
        </Fieldset>
      </Form>
    </Page>
  );
}
