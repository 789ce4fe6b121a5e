import { Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import css from './record.module.css';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

/** Fields that are seldom needed: there, but out of the way. */
export function MoreFields({ children }: { children: ReactNode }) {
  const t = useRecordTexts();
  return (
    <Details className={css.more}>
      <DetailsSummary>{t('more')}</DetailsSummary>
      <DetailsContent>
        <div className="stack">{children}</div>
      </DetailsContent>
    </Details>
  );
}
