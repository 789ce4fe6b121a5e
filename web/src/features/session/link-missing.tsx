import { sessionTexts } from '@handslag/language/pages/session';
import { useTexts } from '../../lib/language.tsx';
import { Page } from '../../ui/page.tsx';

/** A link that lost its token on the way. */
export function LinkMissing() {
  const t = useTexts(sessionTexts);
  return (
    <Page title={t('linkMissing')} lead={t('linkMissingText')} width="text">
      {null}
    </Page>
  );
}
