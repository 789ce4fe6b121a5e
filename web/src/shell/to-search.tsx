import { Button } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { usePartnership } from '../lib/partnership.tsx';
import css from './to-search.module.css';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** The way to the search, from every page: by the button, or Ctrl or ⌘ and K. */
export function ToSearch() {
  const t = useShellTexts();
  const { partnershipId } = usePartnership();
  const navigate = useNavigate();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
      if (event.ctrlKey === event.metaKey) return;
      // Whoever writes in a dialog goes on writing there.
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      void navigate({ to: '/p/$partnershipId/search', params: { partnershipId } });
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [navigate, partnershipId]);
  return (
    <Button asChild variant="tertiary" data-size="sm">
      <Link to="/p/$partnershipId/search" params={{ partnershipId }} aria-keyshortcuts="Control+K Meta+K">
        <MagnifyingGlassIcon aria-hidden="true" />
        <span className={css.word}>{t('search')}</span>
      </Link>
    </Button>
  );
}
