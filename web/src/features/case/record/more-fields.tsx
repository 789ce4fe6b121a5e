import { Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import { recordTexts } from '@handslag/language/pages/record';
import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/language.tsx';
import css from './record.module.css';

/** Fields that are seldom needed: there, but out of the way. */
export function MoreFields({ children }: { children: ReactNode }) {
  const t = useTexts(recordTexts);
  return (
    <Details className={css.more}>
      <DetailsSummary>{t('more')}</DetailsSummary>
      <DetailsContent>
        <div className="stack">{children}</div>
      </DetailsContent>
    </Details>
  );
}
