import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { SignedIn } from '../../lib/session.ts';
import css from './sign-in.module.css';
import { textsOf } from '../../lib/texts.ts';

const useSessionTexts = textsOf('session');

const whyNot = (code: string) => {
  if (code === 'link/invalid') return 'startAgain';
  return code.startsWith('server/') ? 'providerAway' : 'notLetIn';
};

/** Why signing in at the provider did not work, in the reader's language. */
export function SignInProblem({ code }: { code: string }) {
  const t = useSessionTexts();
  return (
    <Alert data-color="warning" role="alert">
      <Paragraph>{t(whyNot(code))}</Paragraph>
    </Alert>
  );
}

/** Where else one can sign in. The browser itself goes there. */
export function SignInElsewhere({
  providers,
  before,
}: {
  providers: NonNullable<SignedIn['providers']>;
  /** What is to be done before the browser leaves. */
  before?: () => Promise<unknown>;
}) {
  const t = useSessionTexts();
  return (
    <div className={css.elsewhere}>
      {providers.map(({ name, href }) => (
        <Button key={href} asChild>
          <a
            href={href}
            onClick={(event) => {
              if (before === undefined) return;
              event.preventDefault();
              void before().then(() => location.assign(href));
            }}
          >
            {t('signInWith', { provider: name })}
          </a>
        </Button>
      ))}
    </div>
  );
}
