import { Button } from '@digdir/designsystemet-react';
import { shellTexts } from '@handslag/language/pages/shell';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTexts } from '../lib/language.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { Page } from '../ui/page.tsx';
import { Layout } from './layout.tsx';

/** A page that broke: said plainly, and the way on. */
export function Broken({ error }: ErrorComponentProps) {
  const t = useTexts(shellTexts);
  return (
    <Layout>
      <Page title={t('broken')} lead={<ProblemText error={error} />} width="text">
        <div>
          <Button onClick={() => location.reload()}>{t('reload')}</Button>
        </div>
      </Page>
    </Layout>
  );
}
