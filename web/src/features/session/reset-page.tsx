import { resetPassword } from '@handslag/contract/acts/reset-password';
import { requestReset } from '@handslag/contract/acts/request-reset';
import { Link as DsLink } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { useSession } from '../../lib/session.ts';
import { textsOf } from '../../lib/texts.ts';
import { Done } from '../../ui/done.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { emailField, newPasswordField } from '../../lib/account-schema.ts';
import { tokenIn } from './token.ts';

const useSessionTexts = textsOf('session');

function Choose({ token }: { token: string }) {
  const t = useSessionTexts();
  const [saved, setSaved] = useState(false);
  return (
    <Page title={t('resetTitle')} width="text">
      {saved ? (
        <>
          <Done>{t('passwordSaved')}</Done>
          <div>
            <DsLink asChild>
              <Link to="/sign-in">{t('signIn')}</Link>
            </DsLink>
          </div>
        </>
      ) : (
        <Form
          schema={z.object({ password: newPasswordField(t) })}
          start={{ password: '' }}
          saveText={t('savePassword')}
          onSave={async ({ password }) => {
            await call(resetPassword, { body: { token, password } });
            setSaved(true);
          }}
        >
          <TextField
            name="password"
            label={t('newPassword')}
            description={t('passwordHelp')}
            type="password"
            autoComplete="new-password"
          />
        </Form>
      )}
    </Page>
  );
}

function Ask() {
  const t = useSessionTexts();
  const { resets } = useSession();
  const [sent, setSent] = useState(false);
  return (
    <Page title={t('resetTitle')} lead={t(resets ? 'resetLead' : 'resetNoMail')} width="text">
      {sent && <Done>{t('linkSent')}</Done>}
      {resets && !sent && (
        <Form
          schema={z.object({ email: emailField(t) })}
          start={{ email: '' }}
          saveText={t('sendLink')}
          onSave={async (body) => {
            await call(requestReset, { body });
            setSent(true);
          }}
        >
          <TextField name="email" label={t('email')} type="email" autoComplete="username" />
        </Form>
      )}
    </Page>
  );
}

/** A lost password: asks for a link, or with the link chooses another. */
export function ResetPage() {
  const search = useSearch({ from: '/outside/reset' });
  const token = tokenIn(useLocation().hash, search.token);
  return token === undefined ? <Ask /> : <Choose token={token} />;
}
