import { Heading } from '@digdir/designsystemet-react';
import { z } from 'zod';
import { chosen, maybeWords, words } from '../../../lib/form-schema.ts';
import { useLabel } from '../../../lib/language.tsx';
import { SelectField, TextArea } from '../../../ui/fields.tsx';
import { useNames } from '../../../ui/names.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { useSaidText } from '../../../ui/said.tsx';
import type { CaseData } from '../case-data.ts';
import { useActorOptions } from './actors.tsx';
import { becomes, openThings } from './remainders.ts';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

interface Props {
  page: CaseData;
  onClose: () => void;
}

function RemainderFields({ page }: { page: CaseData }) {
  const t = useRecordTexts();
  const label = useLabel();
  const names = useNames();
  const said = useSaidText();
  const things = openThings(page);
  if (things.length === 0) return null;
  return (
    <div className="stack">
      <div>
        <Heading level={3} data-size="2xs">
          {t('remainders')}
        </Heading>
        <p className="quiet">{t('remaindersHelp')}</p>
      </div>
      {things.map((thing) => (
        <SelectField
          key={thing.id}
          name={`remainders.${thing.id}`}
          label={
            thing.kind === 'commitment'
              ? `${names.actor(thing.row.debtor)}: ${said(thing.row.what)}`
              : `${names.actor(thing.row.from)} → ${names.actor(thing.row.to)}`
          }
          options={thing.choices.map((value) => ({ value, text: label('remainder', value) }))}
        />
      ))}
    </div>
  );
}

/** Closes the case; says what becomes of every promise and handover that is open. */
export function CloseDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const things = openThings(page);
  return (
    <RecordDialog
      title={t('close')}
      caseId={page.case.caseId}
      ifMatch={page.revision}
      schema={z.object({
        why: maybeWords,
        summary: maybeWords,
        remainders: z.record(z.string(), becomes),
      })}
      start={{
        why: '',
        summary: '',
        remainders: Object.fromEntries(things.map(({ id, choices }) => [id, choices[0]])),
      }}
      say={({ remainders, ...said }) => [
        {
          type: 'CloseCase',
          ...said,
          remainders: things.flatMap(({ id, kind }) => {
            const chosen = remainders[id];
            return chosen === undefined ? [] : [{ id, kind, becomes: chosen }];
          }),
        },
      ]}
      saveText={t('close')}
      onClose={onClose}
    >
      <TextArea name="why" label={t('whyClose')} optional />
      <TextArea name="summary" label={t('summary')} optional />
      <RemainderFields page={page} />
    </RecordDialog>
  );
}

export function ReopenDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const options = useActorOptions(page);
  return (
    <RecordDialog
      title={t('reopen')}
      caseId={page.case.caseId}
      schema={z.object({ why: words, responsible: chosen })}
      start={{ why: '', responsible: page.case.responsible }}
      say={(said) => [{ type: 'ReopenCase', ...said }]}
      saveText={t('reopen')}
      onClose={onClose}
    >
      <TextArea name="why" label={t('whyReopen')} />
      <SelectField name="responsible" label={t('responsible')} options={options('all')} />
    </RecordDialog>
  );
}
