import { getOwnData } from '@handslag/contract/questions/own-data';
import { Button } from '@digdir/designsystemet-react';
import { urlOf } from '@handslag/contract/client';
import type { Account } from '@handslag/contract/questions/account';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../../ui/answered.tsx';
import { Addresses } from './addresses.tsx';
import { Factors } from './factors.tsx';
import { OpenSessions } from './sessions.tsx';
import { Trail } from './trail.tsx';
import { accountQuery } from './use-account.ts';
import { DownloadIcon } from '@navikt/aksel-icons';
import { Navigate } from '@tanstack/react-router';
import { type Membership, useSession } from '../../lib/session.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { OwnLanguage } from './own-language.tsx';
import { Password } from './password.tsx';
import { SignOutEverywhere } from './sign-out-everywhere.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAccountTexts = textsOf('account');

function OwnData({ memberships }: { memberships: readonly Membership[] }) {
  const t = useAccountTexts();
  return (
    <Section title={t('ownData')} lead={t('ownDataLead')}>
      <div className="row">
        {memberships.map(({ partnershipId, name }) => (
          <Button key={partnershipId} asChild variant="secondary">
            <a href={urlOf(getOwnData.path, { params: { partnershipId } })} download>
              <DownloadIcon aria-hidden="true" />
              {t('download', { partnership: name })}
            </a>
          </Button>
        ))}
      </div>
    </Section>
  );
}

function OwnAccount({ account }: { account: Account }) {
  return (
    <>
      <Addresses account={account} />
      {account.hasPassword && <Password />}
      <Factors account={account} />
      <OpenSessions account={account} />
      <SignOutEverywhere />
      <Trail account={account} />
    </>
  );
}

/** What each person looks after for themselves: password, sign-ins, language, the own data. */
export function AccountPage() {
  const t = useAccountTexts();
  const { person, memberships } = useSession();
  const account = useQuery({ ...accountQuery, enabled: person !== null });
  if (person === null) return <Navigate to="/sign-in" search={{ next: '/account' }} replace />;
  return (
    <Page title={t('title')} lead={t('lead', { name: person.name })} width="text">
      <Answered query={account}>{(shown) => <OwnAccount account={shown} />}</Answered>
      <OwnLanguage person={person} />
      {memberships.length > 0 && <OwnData memberships={memberships} />}
    </Page>
  );
}
