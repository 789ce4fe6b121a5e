import { Dialog, DialogBlock, Heading } from '@digdir/designsystemet-react';
import { shellTexts } from '@handslag/language/pages/shell';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../lib/language.tsx';
import css from './dialog.module.css';

/** A dialog that is there as long as it is rendered; what stands in it begins anew each time. */
export function OpenDialog({
  title,
  lead,
  onClose,
  children,
}: {
  title: string;
  lead?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTexts(shellTexts);
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} closeButton={t('close')} aria-labelledby={titleId} className={css.dialog}>
      <DialogBlock>
        <Heading level={2} data-size="xs" id={titleId}>
          {title}
        </Heading>
        {lead !== undefined && <div className={css.lead}>{lead}</div>}
      </DialogBlock>
      <DialogBlock>{children}</DialogBlock>
    </Dialog>
  );
}
