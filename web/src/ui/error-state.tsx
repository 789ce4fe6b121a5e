import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { ProblemText } from './problem-text.tsx';
import css from './states.module.css';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** What happened, and what now, where something could not be read. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useShellTexts();
  return (
    <Alert data-color="warning" className={css.error}>
      <Heading level={2} data-size="2xs">
        {t('somethingWrong')}
      </Heading>
      <Paragraph>
        <ProblemText error={error} />
      </Paragraph>
      {onRetry !== undefined && (
        <Button variant="secondary" data-size="sm" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      )}
    </Alert>
  );
}
