import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Page } from '../ui/page.tsx';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** There is no such page, or none that the reader may see: the two are not told apart. */
export function NotFound() {
  const t = useShellTexts();
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
