import { commandSchema } from '@handslag/contract/form';
import { commandName } from '@handslag/language/commands';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { useWording } from '../../lib/wording.ts';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import { CommandForm } from './command-form.tsx';
import { draftAt, takeUpDrafts } from '../../lib/drafts.ts';
import { useGiven } from './given.ts';
import { useCloseForm, useFormAddress } from './open-form.ts';
import { type Opened, openedAt } from './opened.ts';
import { rowOf } from './rows/table.ts';

function OneForm({ opened, address }: { opened: Opened; address: string }) {
  const wording = useWording();
  const close = useCloseForm();
  const navigate = useNavigate();
  const { partnershipId, personId } = usePartnership();
  const [draft] = useState(() => draftAt(personId, address));
  const [begun] = useState(() => draft?.begun ?? Date.now());
  const given = useGiven(opened, begun);
  const schema = commandSchema(opened.say);
  const row = rowOf(opened.say);
  if (schema === undefined || row === undefined || given === undefined) return null;
  return (
    <OpenDialog title={commandName(opened.say, wording)} onClose={close}>
      <CommandForm
        schema={schema}
        row={row}
        given={given}
        draft={draft}
        onClose={close}
        onSaved={(newId) => {
          const caseId = opened.say === 'OpenCase' ? newId : undefined;
          if (caseId === undefined) close();
          else void navigate({ to: '/p/$partnershipId/cases/$caseId', params: { partnershipId, caseId } });
        }}
      />
    </OpenDialog>
  );
}

/** The form that the address asks for. It stands in the shell: nothing that happens on the page takes it away. */
export function FormHost() {
  const { personId } = usePartnership();
  const address = useFormAddress();
  const [ready, setReady] = useState<string>();
  useEffect(() => {
    void takeUpDrafts(personId).then(() => setReady(personId));
  }, [personId]);
  const opened = address === undefined ? undefined : openedAt(address);
  if (ready !== personId || opened === undefined || address === undefined) return null;
  return (
    <Suspense>
      <OneForm key={`${personId} ${address}`} opened={opened} address={address} />
    </Suspense>
  );
}
