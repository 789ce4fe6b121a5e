import { confirmOneself } from '@handslag/contract/acts/confirm-oneself';
import { call, ProblemError } from '@handslag/contract/client';
import type { Account } from '@handslag/contract/questions/account';
import { useState } from 'react';
import { z } from 'zod';
import { textsOf } from '../../lib/texts.ts';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';

const useAccountTexts = textsOf('account');

const mustConfirm = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'session/confirm';

interface Waiting {
  again: () => Promise<unknown>;
}

/**
 * Does something that asks who is there: where that was shown too long ago, a dialog asks again, and then it is done.
 * `dialog` is to be shown.
 */
export function useConfirming({ hasPassword }: Pick<Account, 'hasPassword'>) {
  const t = useAccountTexts();
  const [waiting, setWaiting] = useState<Waiting>();
  const confirming = async <T,>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act();
    } catch (error) {
      if (!mustConfirm(error)) throw error;
      setWaiting({ again: act });
      return undefined;
    }
  };
  const dialog = waiting && (
    <OpenDialog title={t('confirmTitle')} lead={t('confirmLead')} onClose={() => setWaiting(undefined)}>
      <Form
        schema={z.object({ secret: z.string().min(1).max(200) })}
        start={{ secret: '' }}
        saveText={t('confirmYou')}
        onSave={async ({ secret }) => {
          const body = hasPassword ? { password: secret } : { code: secret };
          await call(confirmOneself, { body });
          await waiting.again();
          setWaiting(undefined);
        }}
        onCancel={() => setWaiting(undefined)}
      >
        <TextField
          name="secret"
          label={t(hasPassword ? 'confirmPassword' : 'confirmCode')}
          type={hasPassword ? 'password' : 'text'}
          autoComplete={hasPassword ? 'current-password' : 'one-time-code'}
        />
      </Form>
    </OpenDialog>
  );
  return { confirming, dialog };
}
