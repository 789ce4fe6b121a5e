import { commandPerson } from '@handslag/contract/acts/command-person';
import { call } from '@handslag/contract/client';
import { NewMember } from '@handslag/contract/acts/invite-member';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useLanguage, useOptions } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { sessionQuery, type SignedIn } from '../../lib/session.ts';
import { SelectField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Done } from '../../ui/done.tsx';
import { Section } from '../../ui/section.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAccountTexts = textsOf('account');

interface Props {
  person: NonNullable<SignedIn['person']>;
  /** Any of the person's partnerships: it is recorded of the person there. */
  partnershipId: string;
}

/** The language that the person would rather have: here from now on, and in what is sent to them. */
export function OwnLanguage({ person: { personId, language: own }, partnershipId }: Props) {
  const t = useAccountTexts();
  const options = useOptions();
  const { choose } = useLanguage();
  const client = useQueryClient();
  const [saved, setSaved] = useState(false);
  return (
    <Section title={t('language')} lead={t('languageLead')}>
      {saved && <Done>{t('languageSaved')}</Done>}
      <Form
        schema={z.object({ language: NewMember.shape.language })}
        start={{ language: own }}
        saveText={t('saveLanguage')}
        onSave={async ({ language }) => {
          setSaved(false);
          if (language !== own)
            await call(commandPerson, {
              params: { partnershipId, personId },
              body: { commands: [{ type: 'ChangePersonDetails', personId, language }] },
              idempotencyKey: newId(),
            });
          choose(language);
          setSaved(true);
          await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
        }}
      >
        <SelectField name="language" label={t('language')} options={options('language')} />
      </Form>
    </Section>
  );
}
