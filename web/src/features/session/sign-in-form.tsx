import { signIn } from '@handslag/contract/acts/sign-in';
import { Link as DsLink } from '@digdir/designsystemet-react';
import { call, ProblemError } from '@handslag/contract/client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import type { SignedIn } from '../../lib/session.ts';
import { textsOf } from '../../lib/texts.ts';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { emailField } from '../../lib/account-schema.ts';

const useSessionTexts = textsOf('session');

interface Credentials {
  email: string;
  password: string;
}

const asksForCode = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'session/second-factor';

/** E-mail and password; where the account has a second factor, its code is asked for then. */
export function SignInForm({ onEnter }: { onEnter: (session: SignedIn) => Promise<void> }) {
  const t = useSessionTexts();
  const [given, setGiven] = useState<Credentials>();
  if (given !== undefined)
    return (
      <Form
        key="code"
        schema={z.object({ code: z.string().trim().min(6).max(40) })}
        start={{ code: '' }}
        saveText={t('signIn')}
        onSave={async ({ code }) => onEnter(await call(signIn, { body: { ...given, code } }))}
        onCancel={() => setGiven(undefined)}
      >
        <TextField name="code" label={t('code')} description={t('codeHelp')} autoComplete="one-time-code" />
      </Form>
    );
  return (
    <>
      <Form
        key="password"
        schema={z.object({ email: emailField(t), password: z.string().min(1).max(200) })}
        start={{ email: '', password: '' }}
        saveText={t('signIn')}
        onSave={async (body) => {
          try {
            await onEnter(await call(signIn, { body }));
          } catch (error) {
            if (!asksForCode(error)) throw error;
            setGiven(body);
          }
        }}
      >
        <TextField name="email" label={t('email')} type="email" autoComplete="username" />
        <TextField name="password" label={t('password')} type="password" autoComplete="current-password" />
      </Form>
      <div>
        <DsLink asChild>
          <Link to="/reset">{t('forgotten')}</Link>
        </DsLink>
      </div>
    </>
  );
}
