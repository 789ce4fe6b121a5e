import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { sessionTexts } from '@handslag/language/pages/session';
import { lazy, Suspense } from 'react';
import { useTexts } from '../../lib/language.tsx';
import type { SignedIn } from '../../lib/session.ts';
import css from './sign-in.module.css';

const RefusalText = lazy(async () => ({ default: (await import('../../ui/refusal-text.tsx')).RefusalText }));

/** Why signing in at the provider did not work, in the reader's language. */
export function SignInProblem({ code }: { code: string }) {
  const t = useTexts(sessionTexts);
  const said = { 'session/wrong-credentials': t('notLetIn'), 'link/invalid': t('startAgain') };
  const text = Object.entries(said).find(([known]) => known === code)?.[1];
  return (
    <Alert data-color="warning" role="alert">
      <Paragraph>
        {text ?? (
          <Suspense>
            <RefusalText problem={{ type: '', title: '', status: 0, code }} />
          </Suspense>
        )}
      </Paragraph>
    </Alert>
  );
}

/** Where else one can sign in. The browser itself goes there. */
export function SignInElsewhere({ providers }: Required<Pick<SignedIn, 'providers'>>) {
  const t = useTexts(sessionTexts);
  return (
    <div className={css.elsewhere}>
      {providers.map(({ name, href }) => (
        <Button key={href} asChild>
          <a href={href}>{t('signInWith', { provider: name })}</a>
        </Button>
      ))}
    </div>
  );
}
