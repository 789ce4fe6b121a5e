import { Button } from '@digdir/designsystemet-react';
import { shellTexts } from '@handslag/language/pages/shell';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../lib/language.tsx';
import { Page } from '../ui/page.tsx';

/** There is no such page, or none that the reader may see: the two are not told apart. */
export function NotFound() {
  const t = useTexts(shellTexts);
  return (
    <Page title={t('notFound')} lead={t('notFoundText')} width="text">
      <div>
        <Button asChild>
          <Link to="/">{t('toStart')}</Link>
        </Button>
      </div>
    </Page>
  );
}
