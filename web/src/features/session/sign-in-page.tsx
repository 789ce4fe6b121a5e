import { Heading } from '@digdir/designsystemet-react';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useEnter } from '../../lib/enter.ts';
import { type SignedIn, useSession } from '../../lib/session.ts';
import { textsOf } from '../../lib/texts.ts';
import { Page } from '../../ui/page.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { SignInElsewhere, SignInProblem } from './sign-in-elsewhere.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { tokenIn } from './token.ts';

const useSessionTexts = textsOf('session');

export function SignInPage() {
  const t = useSessionTexts();
  const { person, providers = [] } = useSession();
  const { next, problem } = useSearch({ from: '/outside/sign-in' });
  // An invitation that waits: after `#`, so that it is sent to nobody. Read once: whoever leaves must not be sent off again.
  const [invitation] = useState(() => tokenIn(location.hash, undefined));
  const enter = useEnter();
  const navigate = useNavigate();
  if (person !== null && invitation === undefined) return <Navigate to={next ?? '/'} replace />;
  const onEnter = async (session: SignedIn) => {
    enter(session);
    await navigate(
      invitation === undefined
        ? { to: next ?? '/', replace: true }
        : { to: '/invitation', hash: invitation, replace: true },
    );
  };
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
      <SignInForm onEnter={onEnter} />
      <PasskeyButton onEnter={onEnter} />
    </Page>
  );
}
