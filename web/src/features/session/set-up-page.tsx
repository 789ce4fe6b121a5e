import { setUp } from '@handslag/contract/acts/set-up';
import { Button } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { useEnter } from '../../lib/enter.ts';
import { title } from '../../lib/form-schema.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useSession } from '../../lib/session.ts';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { emailField, newPasswordField } from '../../lib/account-schema.ts';
import { LinkMissing } from './link-missing.tsx';
import { tokenIn } from './token.ts';
import { textsOf } from '../../lib/texts.ts';

const useSessionTexts = textsOf('session');

function FirstAccount({ token }: { token: string }) {
  const t = useSessionTexts();
  const { language } = useLanguage();
  const enter = useEnter();
  const navigate = useNavigate();
  return (
    <Page title={t('setUpTitle')} lead={t('setUpLead')} width="text">
      <Form
        schema={z.object({ name: title, email: emailField(t), password: newPasswordField(t) })}
        start={{ name: '', email: '', password: '' }}
        saveText={t('createAccount')}
        onSave={async (account) => {
          enter(await call(setUp, { body: { ...account, token, language } }));
          await navigate({ to: '/found', replace: true });
        }}
      >
        <TextField name="name" label={t('name')} description={t('nameHelp')} autoComplete="name" />
        <TextField name="email" label={t('email')} type="email" autoComplete="username" />
        <TextField
          name="password"
          label={t('newPassword')}
          description={t('passwordHelp')}
          type="password"
          autoComplete="new-password"
        />
      </Form>
    </Page>
  );
}

/** First start: the first account, with the link that was printed. */
export function SetUpPage() {
  const t = useSessionTexts();
  const { needsSetUp } = useSession();
  const search = useSearch({ from: '/outside/set-up' });
  const token = tokenIn(useLocation().hash, search.token);
  if (!needsSetUp)
    return (
      <Page title={t('alreadySetUp')} lead={t('alreadySetUpText')} width="text">
        <div>
          <Button asChild>
            <Link to="/">{t('signIn')}</Link>
          </Button>
        </div>
      </Page>
    );
  return token === undefined ? <LinkMissing /> : <FirstAccount token={token} />;
}
