import { Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { textsOf } from '../../../lib/texts.ts';

const useFormTexts = textsOf('form');

/** Fields that are seldom needed, folded. `wrong`: which try found something wrong in them, or 0: that unfolds them. */
export function More({ wrong, children }: { wrong: number; children: ReactNode }) {
  const t = useFormTexts();
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(0);
  if (wrong > opened) {
    setOpened(wrong);
    setOpen(true);
  }
  return (
    <Details open={open} onToggle={() => setOpen((was) => !was)}>
      <DetailsSummary>{t('more')}</DetailsSummary>
      <DetailsContent>
        <div className="stack">{children}</div>
      </DetailsContent>
    </Details>
  );
}
