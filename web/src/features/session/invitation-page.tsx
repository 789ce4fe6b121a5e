import { acceptInvitation } from '@handslag/contract/acts/accept-invitation';
import { readInvitation } from '@handslag/contract/acts/read-invitation';
import { call } from '@handslag/contract/client';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { useEnter } from '../../lib/enter.ts';
import { Answered } from '../../ui/answered.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { newPasswordField } from '../../lib/account-schema.ts';
import { LinkMissing } from './link-missing.tsx';
import { tokenIn } from './token.ts';
import { textsOf } from '../../lib/texts.ts';

const useSessionTexts = textsOf('session');

interface Invited {
  name: string;
  email: string;
  partnership: string;
}

function Accept({ token, invited }: { token: string; invited: Invited }) {
  const t = useSessionTexts();
  const enter = useEnter();
  const navigate = useNavigate();
  return (
    <Page
      title={t('invitationTitle', { partnership: invited.partnership })}
      lead={t('invitationLead', { name: invited.name, email: invited.email })}
      width="text"
    >
      <Form
        schema={z.object({ password: newPasswordField(t) })}
        start={{ password: '' }}
        saveText={t('accept')}
        onSave={async ({ password }) => {
          enter(await call(acceptInvitation, { body: { token, password } }));
          await navigate({ to: '/', replace: true });
        }}
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
    </Page>
  );
}

/** Accepts an invitation: the person chooses a password and is in. */
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
