import { previewActorErasure } from '@handslag/contract/questions/actor-erasure';
import { previewCaseErasure } from '@handslag/contract/questions/case-erasure';
import { previewPersonErasure } from '@handslag/contract/questions/person-erasure';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ErasurePreview } from '@handslag/contract/erasure-preview';
import { call } from '@handslag/contract/client';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { title, words } from '../../lib/form-schema.ts';
import { useNumbers } from '../../lib/numbers.ts';
import { usePartnership } from '../../lib/partnership.tsx';
import { type Entry, useRecord } from '../../lib/record.ts';
import { useWording } from '../../lib/wording.ts';
import { Answered } from '../../ui/answered.tsx';
import { TextArea, TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import css from './administration.module.css';
import type { Subject } from './erasure.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

/** What would go, by what the texts are called where they are written. */
function Goes({ goes }: Pick<ErasurePreview, 'goes'>) {
  const t = useAdministrationTexts();
  const { number } = useNumbers();
  const { fields } = useWording().commands;
  const called = new Map<string, string>(
    Object.entries(fields).map(([name, [label]]): [string, string] => [name, label]),
  );
  const byField = new Map<string, number>();
  for (const { field, times } of goes) {
    const what = called.get(field === 'value' ? 'becomes' : field) ?? field;
    byField.set(what, (byField.get(what) ?? 0) + times);
  }
  if (byField.size === 0) return <Paragraph>{t('goesNothing')}</Paragraph>;
  return (
    <ul>
      {[...byField].map(([what, count]) => (
        <li key={what}>{t('goesText', { what: what.replace(/\?$/, ''), count: number(count) })}</li>
      ))}
    </ul>
  );
}

const entryOf = ({ kind, id }: Subject, said: { reason: string; legalBasis: string }): Entry => {
  if (kind === 'case') return { in: 'case', caseId: id, commands: [{ type: 'EraseCase', ...said }] };
  return kind === 'person'
    ? { in: 'person', personId: id, commands: [{ type: 'ErasePerson', personId: id, ...said }] }
    : { in: 'actor', actorId: id, commands: [{ type: 'EraseActor', actorId: id, ...said }] };
};

function Confirm({ subject, onErased }: { subject: Subject; onErased: () => void }) {
  const t = useAdministrationTexts();
  const record = useRecord();
  const word = t('confirmWord');
  const typed = z.string().refine((text) => text.trim().toLowerCase() === word, { error: t('confirmWrong') });
  return (
    <Form
      schema={z.object({ reason: words, legalBasis: title, typed })}
      start={{ reason: '', legalBasis: '', typed: '' }}
      saveText={t('erase')}
      onSave={async ({ reason, legalBasis }) => {
        await record.mutateAsync(entryOf(subject, { reason, legalBasis }));
        onErased();
      }}
    >
      <TextArea name="reason" label={t('reason')} rows={2} />
      <TextField name="legalBasis" label={t('legalBasis')} description={t('legalBasisHelp')} />
      <TextField
        name="typed"
        label={t('typeToConfirm', { word })}
        description={t('cannotUndo')}
        autoComplete="off"
      />
    </Form>
  );
}

const readPreview = ({ kind, id }: Subject, partnershipId: string): Promise<ErasurePreview> => {
  if (kind === 'case') return call(previewCaseErasure, { params: { partnershipId, caseId: id } });
  return kind === 'person'
    ? call(previewPersonErasure, { params: { partnershipId, personId: id } })
    : call(previewActorErasure, { params: { partnershipId, actorId: id } });
};

/** What would go and what would stay; below it the confirmation. */
export function Preview({ subject, onErased }: { subject: Subject; onErased: () => void }) {
  const t = useAdministrationTexts();
  const { partnershipId } = usePartnership();
  const preview = useQuery({
    queryKey: ['erasure', partnershipId, subject],
    queryFn: () => readPreview(subject, partnershipId),
    gcTime: 0,
  });
  return (
    <Answered query={preview}>
      {({ goes, stays, erased }) => (
        <>
          <div className={css.preview} aria-live="polite">
            <div className="stack">
              <Heading level={3} data-size="2xs">
                {t('goes')}
              </Heading>
              {erased ? <Paragraph>{t('already')}</Paragraph> : <Goes goes={goes} />}
            </div>
            <div className="stack">
              <Heading level={3} data-size="2xs">
                {t('stays')}
              </Heading>
              <Paragraph>
                {t('staysText', { count: stays.reduce((sum, { times }) => sum + times, 0) })}
              </Paragraph>
            </div>
          </div>
          {!erased && <Confirm subject={subject} onErased={onErased} />}
        </>
      )}
    </Answered>
  );
}
