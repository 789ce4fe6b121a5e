import { Dialog, DialogBlock, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './dialog.module.css';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

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
  const t = useShellTexts();
  const titleId = useId();
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The dialog itself would give the focus to its close button.
    const frame = requestAnimationFrame(() => {
      const fields = 'input:not([type=hidden]), select, textarea, button[type=submit]';
      content.current?.querySelector<HTMLElement>(fields)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Dialog
      open
      onClose={onClose}
      closeButton={t('close')}
      aria-labelledby={titleId}
      className={css.dialog}
      data-size="sm"
    >
      <DialogBlock>
        <Heading level={2} data-size="xs" id={titleId}>
          {title}
        </Heading>
        {lead !== undefined && <div className={css.lead}>{lead}</div>}
      </DialogBlock>
      <DialogBlock>
        <div ref={content}>{children}</div>
      </DialogBlock>
    </Dialog>
  );
}
