import { changePassword } from '@handslag/contract/acts/change-password';
import { call } from '@handslag/contract/client';
import { useState } from 'react';
import { z } from 'zod';
import { useEnter } from '../../lib/enter.ts';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Done } from '../../ui/done.tsx';
import { Section } from '../../ui/section.tsx';
import { newPasswordField } from '../../lib/account-schema.ts';
import { textsOf } from '../../lib/texts.ts';

const useAccountTexts = textsOf('account');
const useSessionTexts = textsOf('session');

/** Another password; every other session ends. */
export function Password() {
  const t = useAccountTexts();
  const session = useSessionTexts();
  const enter = useEnter();
  const [changed, setChanged] = useState(0);
  return (
    <Section title={t('password')} lead={t('passwordLead')}>
      {changed > 0 && <Done>{t('passwordChanged')}</Done>}
      <Form
        key={changed}
        schema={z.object({ current: z.string().min(1).max(200), password: newPasswordField(session) })}
        start={{ current: '', password: '' }}
        saveText={t('changePassword')}
        onSave={async (body) => {
          enter(await call(changePassword, { body }));
          setChanged((times) => times + 1);
        }}
      >
        <TextField name="current" label={t('current')} type="password" autoComplete="current-password" />
        <TextField
          name="password"
          label={t('newPassword')}
          description={t('passwordHelp')}
          type="password"
          autoComplete="new-password"
        />
      </Form>
    </Section>
  );
}
