import { signOutEverywhere } from '@handslag/contract/acts/sign-out-everywhere';
import { Button } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEnter } from '../../lib/enter.ts';
import { dropAllDrafts } from '../../lib/drafts.ts';
import { Problem } from '../../ui/problem.tsx';
import { Section } from '../../ui/section.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAccountTexts = textsOf('account');

/** Ends every session of the person, this one too. */
export function SignOutEverywhere() {
  const t = useAccountTexts();
  const enter = useEnter();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => call(signOutEverywhere, {}),
    onSuccess: async (session) => {
      // What was begun goes with whoever began it.
      await dropAllDrafts();
      await navigate({ to: '/sign-in' });
      enter(session);
    },
  });
  return (
    <Section title={t('everywhere')} lead={t('everywhereLead')}>
      <Problem error={signOut.error} />
      <div>
        <Button variant="secondary" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('everywhere')}
        </Button>
      </div>
    </Section>
  );
}
