import { Button } from '@digdir/designsystemet-react';
import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import { usePrinting } from '../lib/printing.ts';
import css from './folded.module.css';

/** What is over and seldom looked for: behind a button on the screen, whole on paper. */
export function Folded({ show, hide, children }: { show: string; hide: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  return (
    <div className={css.folded}>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-expanded={open}
        className={css.toggle}
        onClick={() => setOpen(!open)}
      >
        {open ? <ChevronUpIcon aria-hidden="true" /> : <ChevronDownIcon aria-hidden="true" />}
        {open ? hide : show}
      </Button>
      {(open || printing) && children}
    </div>
  );
}
