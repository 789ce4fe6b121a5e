import { Button, Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import type { Charter } from '@handslag/contract/questions/charter';
import { useState } from 'react';
import { z } from 'zod';
import { words } from '../../lib/form-schema.ts';
import { useDateText } from '../../ui/date-text.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Said } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import css from './charter.module.css';
import { RecordDialog } from '../../things/partnership/record-dialog.tsx';
import { Versions } from './versions.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCharterTexts = textsOf('charter');

/** The purpose as it reads now and has read before, and the need it answers. */
export function Purpose({ charter, mayRecord }: { charter: Charter; mayRecord: boolean }) {
  const t = useCharterTexts();
  const dateText = useDateText();
  const [restating, setRestating] = useState(false);
  const latest = charter.purposes.at(-1);
  return (
    <Section
      title={t('purpose')}
      actions={
        mayRecord && (
          <Button variant="secondary" data-size="sm" className="no-print" onClick={() => setRestating(true)}>
            {t('restate')}
          </Button>
        )
      }
    >
      <div className={css.purpose}>
        <Said text={charter.purpose} quote />
      </div>
      <p className="quiet">
        {charter.purposes.length > 1 && latest
          ? t('purposeSince', { date: dateText(latest.at) })
          : t('founded', { date: dateText(charter.foundedAt) })}
      </p>
      {charter.purposes.length > 1 && (
        <Details>
          <DetailsSummary>{t('purposeHistory')}</DetailsSummary>
          <DetailsContent>
            <Versions versions={charter.purposes} />
          </DetailsContent>
        </Details>
      )}
      <h3 className={css.small}>{t('need')}</h3>
      <p className={css.words}>{charter.need}</p>
      {restating && <RestateDialog purpose={charter.purpose} onClose={() => setRestating(false)} />}
    </Section>
  );
}

const Restating = z.object({ purpose: words, why: words });

function RestateDialog({ purpose, onClose }: { purpose: string; onClose: () => void }) {
  const t = useCharterTexts();
  return (
    <RecordDialog
      title={t('restate')}
      lead={t('restateLead')}
      schema={Restating}
      start={{ purpose, why: '' }}
      saying={(values) => ({ type: 'RestatePurpose', ...values })}
      onClose={onClose}
    >
      <TextArea name="purpose" label={t('newPurpose')} />
      <TextArea name="why" label={t('why')} />
    </RecordDialog>
  );
}
