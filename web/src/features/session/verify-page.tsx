import { verifyAddress } from '@handslag/contract/acts/verify-address';
import { call } from '@handslag/contract/client';
import { useLocation, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { textsOf } from '../../lib/texts.ts';
import { Done } from '../../ui/done.tsx';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { LinkMissing } from './link-missing.tsx';
import { tokenIn } from './token.ts';

const useSessionTexts = textsOf('session');

/** Shows that an address is one's own. Programs open the links of mails, too: it takes a person's press. */
export function VerifyPage() {
  const t = useSessionTexts();
  const search = useSearch({ from: '/outside/verify' });
  const token = tokenIn(useLocation().hash, search.token);
  const [verified, setVerified] = useState<string>();
  if (token === undefined) return <LinkMissing />;
  return (
    <Page title={t('verifyTitle')} lead={t('verifyLead')} width="text">
      {verified === undefined ? (
        <Form
          schema={z.object({})}
          start={{}}
          saveText={t('verify')}
          onSave={async () => {
            const { address } = await call(verifyAddress, { body: { token } });
            setVerified(address);
          }}
        >
          {null}
        </Form>
      ) : (
        <Done>{t('verified', { address: verified })}</Done>
      )}
    </Page>
  );
}
