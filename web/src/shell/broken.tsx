import { Button } from '@digdir/designsystemet-react';
import { shellTexts } from '@handslag/language/pages/shell';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTexts } from '../lib/language.tsx';
import { useProblemMessage } from '../lib/problem-message.ts';
import { Page } from '../ui/page.tsx';
import { Layout } from './layout.tsx';

/** A page that broke: said plainly, and the way on. */
export function Broken({ error }: ErrorComponentProps) {
  const t = useTexts(shellTexts);
  const message = useProblemMessage();
  return (
    <Layout>
      <Page title={t('broken')} lead={message(error)} width="text">
        <div>
          <Button onClick={() => location.reload()}>{t('reload')}</Button>
        </div>
      </Page>
    </Layout>
  );
}
