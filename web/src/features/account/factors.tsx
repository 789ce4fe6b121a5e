import { removeTotp } from '@handslag/contract/acts/remove-totp';
import { removePasskey } from '@handslag/contract/acts/remove-passkey';
import { confirmTotp } from '@handslag/contract/acts/confirm-totp';
import { beginTotp } from '@handslag/contract/acts/begin-totp';
import { beginPasskey } from '@handslag/contract/acts/begin-passkey';
import { addPasskey } from '@handslag/contract/acts/add-passkey';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import type { Account } from '@handslag/contract/questions/account';
import type { startRegistration } from '@simplewebauthn/browser';
import { useState } from 'react';
import { z } from 'zod';
import { title } from '../../lib/form-schema.ts';
import { textsOf } from '../../lib/texts.ts';
import { Done } from '../../ui/done.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Section } from '../../ui/section.tsx';
import { useConfirming } from './confirming.tsx';
import { useReadAgain, useShowAccount } from './use-account.ts';

const useAccountTexts = textsOf('account');

type Confirming = ReturnType<typeof useConfirming>['confirming'];
interface Props {
  account: Account;
  confirming: Confirming;
  /** Shows recovery codes, where there are new ones. */
  onAdded: (recovery: readonly string[]) => void;
}
interface AppSecret {
  secret: string;
  qr: string;
}

type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];
const isOptions = (options: unknown): options is Options =>
  typeof options === 'object' && options !== null && 'challenge' in options && 'rp' in options;

/** Has the device make a passkey, and the server keep it. The library is loaded when it is used. */
async function makePasskey(name: string): Promise<readonly string[]> {
  const browser = await import('@simplewebauthn/browser');
  const { options } = await call(beginPasskey, {});
  if (!isOptions(options)) throw new TypeError('the server sent no options');
  const answer = await browser.startRegistration({ optionsJSON: options });
  const body = { name, answer: { ...answer, response: { ...answer.response } } };
  return (await call(addPasskey, { body })).recovery;
}

function Passkeys({ account, confirming, onAdded }: Props) {
  const t = useAccountTexts();
  const show = useShowAccount();
  const [naming, setNaming] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('passkeys')}
      </Heading>
      {account.passkeys.length > 0 && (
        <Items label={t('passkeys')}>
          {account.passkeys.map(({ id, name }) => (
            <Item
              key={id}
              title={name}
              actions={
                <div className="row">
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={`${t('remove')}: ${name}`}
                    onClick={() =>
                      void confirming(async () => show(await call(removePasskey, { body: { id } }))).catch(
                        setProblem,
                      )
                    }
                  >
                    {t('remove')}
                  </Button>
                </div>
              }
            />
          ))}
        </Items>
      )}
      <Problem error={problem} />
      <div>
        <Button variant="secondary" onClick={() => setNaming(true)}>
          {t('addPasskey')}
        </Button>
      </div>
      {naming && (
        <OpenDialog title={t('addPasskey')} onClose={() => setNaming(false)}>
          <Form
            schema={z.object({ name: title })}
            start={{ name: '' }}
            saveText={t('addPasskey')}
            onSave={async ({ name }) => {
              await confirming(async () => onAdded(await makePasskey(name)));
              setNaming(false);
            }}
            onCancel={() => setNaming(false)}
          >
            <TextField name="name" label={t('passkeyName')} description={t('passkeyNameHelp')} />
          </Form>
        </OpenDialog>
      )}
    </>
  );
}

function App({ account, confirming, onAdded }: Props) {
  const t = useAccountTexts();
  const show = useShowAccount();
  const [begun, setBegun] = useState<AppSecret>();
  const [problem, setProblem] = useState<unknown>(null);
  const begin = () => confirming(async () => setBegun(await call(beginTotp, {})));
  const remove = () => confirming(async () => show(await call(removeTotp, {})));
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('app')}
      </Heading>
      {account.totp && <Paragraph>{t('appOn')}</Paragraph>}
      <Problem error={problem} />
      <div>
        <Button
          variant={account.totp ? 'tertiary' : 'secondary'}
          onClick={() => void (account.totp ? remove() : begin()).catch(setProblem)}
        >
          {t(account.totp ? 'removeApp' : 'addApp')}
        </Button>
      </div>
      {begun !== undefined && (
        <OpenDialog
          title={t('addApp')}
          lead={t('scan', { secret: begun.secret })}
          onClose={() => setBegun(undefined)}
        >
          <img
            src={`data:image/svg+xml,${encodeURIComponent(begun.qr)}`}
            alt={t('scanPicture')}
            width={200}
            height={200}
          />
          <Form
            schema={z.object({ code: z.string().trim().min(6).max(40) })}
            start={{ code: '' }}
            saveText={t('saveApp')}
            onSave={async (body) => {
              onAdded((await call(confirmTotp, { body })).recovery);
              setBegun(undefined);
            }}
            onCancel={() => setBegun(undefined)}
          >
            <TextField name="code" label={t('code')} autoComplete="one-time-code" />
          </Form>
        </OpenDialog>
      )}
    </>
  );
}

/** What the holder signs in with beside a password. */
export function Factors({ account }: { account: Account }) {
  const t = useAccountTexts();
  const readAgain = useReadAgain();
  const { confirming, dialog } = useConfirming(account);
  const [recovery, setRecovery] = useState<readonly string[]>([]);
  const onAdded = (codes: readonly string[]) => {
    setRecovery(codes);
    void readAgain();
  };
  const parts = { account, confirming, onAdded };
  return (
    <Section title={t('factors')} lead={t('factorsLead')}>
      {recovery.length > 0 && (
        <Done>
          <strong>{t('recovery')}</strong> {t('recoveryLead')}
          <ul>
            {recovery.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </Done>
      )}
      <Passkeys {...parts} />
      <App {...parts} />
      {account.recoveryLeft > 0 && <Paragraph>{t('recoveryLeft', { n: account.recoveryLeft })}</Paragraph>}
      {dialog}
    </Section>
  );
}
