import { readInvitation } from '@handslag/contract/acts/read-invitation';
import { carryInvitation } from '@handslag/contract/acts/carry-invitation';
import { acceptInvitation } from '@handslag/contract/acts/accept-invitation';
import { Button, Heading } from '@digdir/designsystemet-react';
import type { Invitation } from '@handslag/contract/acts/read-invitation';
import { call } from '@handslag/contract/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { useEnter } from '../../lib/enter.ts';
import { useSession } from '../../lib/session.ts';
import { textsOf } from '../../lib/texts.ts';
import { Answered } from '../../ui/answered.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { newPasswordField } from '../../lib/account-schema.ts';
import { LinkMissing } from './link-missing.tsx';
import { SignInElsewhere } from './sign-in-elsewhere.tsx';
import { tokenIn } from './token.ts';

const useSessionTexts = textsOf('session');

interface Props {
  token: string;
  invited: z.output<typeof Invitation>;
}

function useAccept(token: string) {
  const enter = useEnter();
  const navigate = useNavigate();
  return async (password?: string) => {
    const body = { token, ...(password === undefined ? {} : { password }) };
    enter(await call(acceptInvitation, { body }));
    await navigate({ to: '/', replace: true });
  };
}

/** With the account that is signed in. */
function AsMyself({ token, name }: { token: string; name: string }) {
  const t = useSessionTexts();
  const accept = useAccept(token);
  return (
    <Form schema={z.object({})} start={{}} saveText={t('acceptAs', { name })} onSave={() => accept()}>
      {null}
    </Form>
  );
}

/** With an account that is made of it. */
function AsNew({ token, invited }: Props) {
  const t = useSessionTexts();
  const accept = useAccept(token);
  return (
    <Form
      schema={z.object({ password: newPasswordField(t) })}
      start={{ password: '' }}
      saveText={t('accept')}
      onSave={({ password }) => accept(password)}
    >
      <input type="hidden" name="username" autoComplete="username" value={invited.email} />
      <TextField
        name="password"
        label={t('newPassword')}
        description={t('passwordHelp')}
        type="password"
        autoComplete="new-password"
      />
    </Form>
  );
}

/** Signs in at a provider, and takes the invitation along. */
function Elsewhere({ token }: { token: string }) {
  const t = useSessionTexts();
  const { providers = [] } = useSession();
  if (providers.length === 0) return null;
  return (
    <>
      <Heading level={2} data-size="2xs">
        {t('haveAccount')}
      </Heading>
      <SignInElsewhere providers={providers} before={() => call(carryInvitation, { body: { token } })} />
    </>
  );
}

const leadOf = ({ signedInAs, hasAccount }: Props['invited']) => {
  if (signedInAs !== null) return 'acceptAsLead';
  return hasAccount ? 'hasAccountLead' : 'invitationLead';
};

function Accept({ token, invited }: Props) {
  const t = useSessionTexts();
  const { signedInAs, hasAccount, email, partnership } = invited;
  const name = signedInAs ?? invited.name;
  return (
    <Page
      title={t('invitationTitle', { partnership })}
      lead={t(leadOf(invited), { name, email })}
      width="text"
    >
      {signedInAs !== null && <AsMyself token={token} name={signedInAs} />}
      {signedInAs !== null && !hasAccount && (
        <Heading level={2} data-size="2xs">
          {t('orNewAccount')}
        </Heading>
      )}
      {!hasAccount && <AsNew token={token} invited={invited} />}
      {signedInAs === null && (
        <>
          <Elsewhere token={token} />
          <div>
            <Button asChild variant={hasAccount ? 'primary' : 'tertiary'}>
              <Link to="/sign-in" hash={token}>
                {t(hasAccount ? 'signIn' : 'haveAccount')}
              </Link>
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}

/** Answers an invitation: with the account one has, or with a new one. */
export function InvitationPage() {
  const search = useSearch({ from: '/outside/invitation' });
  const token = tokenIn(useLocation().hash, search.token);
  const invitation = useQuery({
    queryKey: ['readInvitation', token],
    queryFn: () => call(readInvitation, { body: { token: token ?? '' } }),
    enabled: token !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (token === undefined) return <LinkMissing />;
  return <Answered query={invitation}>{(invited) => <Accept token={token} invited={invited} />}</Answered>;
}
