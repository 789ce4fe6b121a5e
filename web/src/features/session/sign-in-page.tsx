import { signIn } from '@handslag/contract/acts/sign-in';
import { Heading } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { useEnter } from '../../lib/enter.ts';
import { useSession } from '../../lib/session.ts';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { emailField } from '../../lib/account-schema.ts';
import { SignInElsewhere, SignInProblem } from './sign-in-elsewhere.tsx';
import { textsOf } from '../../lib/texts.ts';

const useSessionTexts = textsOf('session');

export function SignInPage() {
  const t = useSessionTexts();
  const { person, providers = [] } = useSession();
  const { next, problem } = useSearch({ from: '/outside/sign-in' });
  const enter = useEnter();
  const navigate = useNavigate();
  if (person !== null) return <Navigate to={next ?? '/'} replace />;
  return (
    <Page title={t('signInTitle')} width="text">
      {problem !== undefined && <SignInProblem code={problem} />}
      {providers.length > 0 && (
        <>
          <SignInElsewhere providers={providers} />
          <Heading level={2} data-size="2xs">
            {t('orPassword')}
          </Heading>
        </>
      )}
      <Form
        schema={z.object({ email: emailField(t), password: z.string().min(1).max(200) })}
        start={{ email: '', password: '' }}
        saveText={t('signIn')}
        onSave={async (body) => {
          enter(await call(signIn, { body }));
          await navigate({ to: next ?? '/', replace: true });
        }}
      >
        <TextField name="email" label={t('email')} type="email" autoComplete="username" />
        <TextField name="password" label={t('password')} type="password" autoComplete="current-password" />
      </Form>
    </Page>
  );
}
