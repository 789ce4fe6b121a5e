import { signInWithPasskey } from '@handslag/contract/acts/sign-in-with-passkey';
import { beginPasskeySignIn } from '@handslag/contract/acts/begin-passkey-sign-in';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import { useState } from 'react';
import type { SignedIn } from '../../lib/session.ts';
import { textsOf } from '../../lib/texts.ts';

const useSessionTexts = textsOf('session');

const isOptions = (options: unknown): options is { challenge: string } =>
  typeof options === 'object' && options !== null && 'challenge' in options;

/** Asks the device for a passkey; what it answers signs in. Loaded when it is used. */
async function signIn(): Promise<SignedIn> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const { options } = await call(beginPasskeySignIn, {});
  if (!isOptions(options)) throw new TypeError('the server sent no options');
  const answer = await startAuthentication({ optionsJSON: options });
  return call(signInWithPasskey, {
    body: { answer: { ...answer, response: { ...answer.response } } },
  });
}

export function PasskeyButton({ onEnter }: { onEnter: (session: SignedIn) => Promise<void> }) {
  const t = useSessionTexts();
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  return (
    <>
      {state === 'failed' && (
        <Alert data-color="warning" role="alert">
          <Paragraph>{t('passkeyFailed')}</Paragraph>
        </Alert>
      )}
      <div>
        <Button
          variant="secondary"
          loading={state === 'asking'}
          onClick={() => {
            setState('asking');
            signIn()
              .then(onEnter)
              .then(
                () => setState('idle'),
                () => setState('failed'),
              );
          }}
        >
          {t('withPasskey')}
        </Button>
      </div>
    </>
  );
}
