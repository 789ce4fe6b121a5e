import { removeAddress } from '@handslag/contract/acts/remove-address';
import { addAddress } from '@handslag/contract/acts/add-address';
import { Button, Paragraph } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import type { Account } from '@handslag/contract/questions/account';
import { useState } from 'react';
import { z } from 'zod';
import { textsOf } from '../../lib/texts.ts';
import { Done } from '../../ui/done.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Section } from '../../ui/section.tsx';
import { emailField } from '../../lib/account-schema.ts';
import { useConfirming } from './confirming.tsx';
import { MailChoice } from './mail.tsx';
import { useShowAccount } from './use-account.ts';

const useAccountTexts = textsOf('account');
const useSessionTexts = textsOf('session');

/** The addresses of the account, which of them are confirmed, and a new one. */
export function Addresses({ account }: { account: Account }) {
  const t = useAccountTexts();
  const session = useSessionTexts();
  const show = useShowAccount();
  const { confirming, dialog } = useConfirming(account);
  const [sent, setSent] = useState<string>();
  const [problem, setProblem] = useState<unknown>(null);
  const { addresses, sendsMail } = account;
  const name = (address: string) =>
    confirming(async () => {
      show(await call(addAddress, { body: { address } }));
      if (sendsMail) setSent(address);
    });
  const remove = (address: string) =>
    confirming(async () => show(await call(removeAddress, { body: { address } })));
  const doIt = (what: Promise<unknown>) => {
    setProblem(null);
    what.catch(setProblem);
  };
  return (
    <Section title={t('addresses')} lead={t('addressesLead')}>
      {!sendsMail && <Paragraph data-size="sm">{t('noMail')}</Paragraph>}
      {sent !== undefined && <Done>{t('confirmationSent', { address: sent })}</Done>}
      <Items label={t('addresses')}>
        {addresses.map(({ address, verifiedAt }) => (
          <Item
            key={address}
            title={address}
            meta={<span>{t(verifiedAt === null ? 'unconfirmed' : 'confirmed')}</span>}
            actions={
              <div className="row">
                {verifiedAt === null && sendsMail && (
                  <Button
                    variant="secondary"
                    data-size="sm"
                    aria-label={`${t('sendConfirmation')}: ${address}`}
                    onClick={() => doIt(name(address))}
                  >
                    {t('sendConfirmation')}
                  </Button>
                )}
                {addresses.length > 1 && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={`${t('remove')}: ${address}`}
                    onClick={() => doIt(remove(address))}
                  >
                    {t('remove')}
                  </Button>
                )}
              </div>
            }
          />
        ))}
      </Items>
      <Problem error={problem} />
      <MailChoice account={account} />
      <Form
        key={addresses.length}
        schema={z.object({ address: emailField(session) })}
        start={{ address: '' }}
        saveText={t('addAddress')}
        onSave={({ address }) => name(address.toLowerCase())}
      >
        <TextField name="address" label={t('newAddress')} type="email" autoComplete="email" />
      </Form>
      {dialog}
    </Section>
  );
}
