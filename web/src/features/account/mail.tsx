import { chooseMail } from '@handslag/contract/acts/choose-mail';
import { Field, Label, Select, SelectOption } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import type { Account } from '@handslag/contract/questions/account';
import { useState } from 'react';
import { textsOf } from '../../lib/texts.ts';
import { Problem } from '../../ui/problem.tsx';
import { useShowAccount } from './use-account.ts';

const useAccountTexts = textsOf('account');

/** To which confirmed address each partnership's mail goes; asked only where there is a choice. */
export function MailChoice({ account }: { account: Account }) {
  const t = useAccountTexts();
  const show = useShowAccount();
  const [problem, setProblem] = useState<unknown>(null);
  const confirmed = account.addresses.filter(({ verifiedAt }) => verifiedAt !== null);
  if (confirmed.length < 2) return null;
  const choose = async (partnershipId: string, address: string) => {
    try {
      setProblem(null);
      show(await call(chooseMail, { body: { partnershipId, address } }));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      {account.mail.map(({ partnershipId, name, address }) => (
        <Field key={partnershipId}>
          <Label>{t('mailFor', { partnership: name })}</Label>
          <Select value={address ?? ''} onChange={(event) => void choose(partnershipId, event.target.value)}>
            {confirmed.map((one) => (
              <SelectOption key={one.address} value={one.address}>
                {one.address}
              </SelectOption>
            ))}
          </Select>
        </Field>
      ))}
      <Problem error={problem} />
    </>
  );
}
