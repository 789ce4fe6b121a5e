import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { ProblemText } from './problem-text.tsx';

/** Why an entry was not recorded, beside the form that sent it. Takes the focus when it appears. */
export function Problem({ error }: { error: unknown }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null && error !== undefined) box.current?.focus();
  }, [error]);
  if (error === null || error === undefined) return null;
  return (
    <Alert data-color="warning" role="alert" tabIndex={-1} ref={box}>
      <Paragraph>
        <ProblemText error={error} />
      </Paragraph>
    </Alert>
  );
}
