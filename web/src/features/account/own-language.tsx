import { changeAccount } from '@handslag/contract/acts/change-account';
import { NewMember } from '@handslag/contract/acts/invite-member';
import { call } from '@handslag/contract/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useLanguage, useOptions } from '../../lib/language.tsx';
import { sessionQuery, type SignedIn } from '../../lib/session.ts';
import { textsOf } from '../../lib/texts.ts';
import { Done } from '../../ui/done.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';

const useAccountTexts = textsOf('account');

/** The language that the holder of the account would rather have: here from now on, and in what is sent to them. */
export function OwnLanguage({ person: { language: own } }: { person: NonNullable<SignedIn['person']> }) {
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
          if (language !== own) await call(changeAccount, { body: { language } });
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
