import { shellTexts } from '@handslag/language/pages/shell';
import { useTexts } from '../../lib/language.tsx';
import { Page } from '../../ui/page.tsx';

export function CasePage() {
  const t = useTexts(shellTexts);
  return <Page title={t('cases')}>{null}</Page>;
}
