import { revokeToken } from '@handslag/contract/acts/revoke-token';
import { Button, Textfield } from '@digdir/designsystemet-react';
import { getTokens, type ApiToken } from '@handslag/contract/questions/tokens';
import { makeToken, NewToken } from '@handslag/contract/acts/make-token';
import { call } from '@handslag/contract/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { title } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import css from './administration.module.css';
import { textsOf } from '../../lib/texts.ts';
import { keyOf } from '../../lib/question.ts';

const useAdministrationTexts = textsOf('administration');

const KeyForm = z.object({ name: title, role: NewToken.shape.role, days: z.enum(['30', '90', '365', '']) });

function Secret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const t = useAdministrationTexts();
  const [copied, setCopied] = useState(false);
  return (
    <div className={css.key}>
      <Textfield
        label={t('key')}
        description={t('keyOnce')}
        value={secret}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <Button
        variant="secondary"
        onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}
      >
        {t(copied ? 'copied' : 'copy')}
      </Button>
      <Button onClick={onDone}>{t('done')}</Button>
    </div>
  );
}

/** Makes a key; its secret is shown this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const t = useAdministrationTexts();
  const options = useOptions();
  const client = useQueryClient();
  const { partnershipId } = usePartnership();
  const [secret, setSecret] = useState<string>();
  const make = async ({ name, role, days }: z.output<typeof KeyForm>) => {
    const body = { name, role, ...(days === '' ? {} : { days: Number(days) }) };
    const made = await call(makeToken, { params: { partnershipId }, body });
    setSecret(made.secret);
    await client.invalidateQueries({ queryKey: keyOf(getTokens, { params: { partnershipId } }) });
  };
  return (
    <OpenDialog title={t(secret === undefined ? 'makeKey' : 'keyReady')} onClose={onClose}>
      {secret === undefined ? (
        <Form
          schema={KeyForm}
          start={{ name: '', role: 'evaluator', days: '90' }}
          onSave={make}
          saveText={t('makeKey')}
          onCancel={onClose}
        >
          <TextField name="name" label={t('keyName')} />
          <RadioField
            name="role"
            legend={t('role')}
            choices={options('role').filter(({ value }) => value !== 'participant')}
          />
          <SelectField
            name="days"
            label={t('keyDays')}
            options={[
              { value: '30', text: t('days30') },
              { value: '90', text: t('days90') },
              { value: '365', text: t('days365') },
              { value: '', text: t('noEnd') },
            ]}
          />
        </Form>
      ) : (
        <Secret secret={secret} onDone={onClose} />
      )}
    </OpenDialog>
  );
}

/** Ends a key at once. */
export function RevokeDialog({
  token: { tokenId, name },
  onClose,
}: {
  token: ApiToken;
  onClose: () => void;
}) {
  const t = useAdministrationTexts();
  const client = useQueryClient();
  const { partnershipId } = usePartnership();
  const revoke = async () => {
    const answer = await call(revokeToken, { params: { partnershipId, tokenId } });
    client.setQueryData(keyOf(getTokens, { params: { partnershipId } }), answer);
    onClose();
  };
  return (
    <OpenDialog title={t('revoke')} lead={t('revokeLead', { name })} onClose={onClose}>
      <Form schema={z.object({})} start={{}} onSave={revoke} saveText={t('revoke')} onCancel={onClose}>
        {null}
      </Form>
    </OpenDialog>
  );
}
