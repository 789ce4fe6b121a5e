import { call } from '@handslag/contract/client';
import { routes } from '@handslag/contract/routes';
import { sessionTexts } from '@handslag/language/pages/session';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { useEnter } from '../../lib/enter.ts';
import { useTexts } from '../../lib/language.tsx';
import { useSession } from '../../lib/session.ts';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { emailField } from './account-schema.ts';

export function SignInPage() {
  const t = useTexts(sessionTexts);
  const { person } = useSession();
  const { next } = useSearch({ from: '/outside/sign-in' });
  const enter = useEnter();
  const navigate = useNavigate();
  if (person !== null) return <Navigate to={next ?? '/'} replace />;
  return (
    <Page title={t('signInTitle')} width="text">
      <Form
        schema={z.object({ email: emailField(t), password: z.string().min(1).max(200) })}
        start={{ email: '', password: '' }}
        saveText={t('signIn')}
        onSave={async (body) => {
          enter(await call(routes.signIn, { body }));
          await navigate({ to: next ?? '/', replace: true });
        }}
      >
        <TextField name="email" label={t('email')} type="email" autoComplete="username" />
        <TextField name="password" label={t('password')} type="password" autoComplete="current-password" />
      </Form>
    </Page>
  );
}
