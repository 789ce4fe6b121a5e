import { Page } from '../../ui/page.tsx';
import { textsOf } from '../../lib/texts.ts';

const useSessionTexts = textsOf('session');

/** A link that lost its token on the way. */
export function LinkMissing() {
  const t = useSessionTexts();
  return (
    <Page title={t('linkMissing')} lead={t('linkMissingText')} width="text">
      {null}
    </Page>
  );
}
