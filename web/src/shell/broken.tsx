import { Button } from '@digdir/designsystemet-react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemText } from '../ui/problem-text.tsx';
import { Page } from '../ui/page.tsx';
import { Layout } from './layout.tsx';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** A page that broke: said plainly, and the way on. */
export function Broken({ error }: ErrorComponentProps) {
  const t = useShellTexts();
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
