import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useOffered } from '../../lib/offered.ts';
import { usePartnership } from '../../lib/partnership.tsx';
import { Page } from '../../ui/page.tsx';
import { ConfidentialDialog } from '../../things/case/confidential-dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');
const useShellTexts = textsOf('shell');

/**
 * A case that is not there, or not for the reader: nothing here tells which. Whoever may open a closed case may say why they need
 * to read it, whether there is one or not.
 */
export function ClosedOrMissing({ caseId }: { caseId: string }) {
  const t = useAdministrationTexts();
  const shell = useShellTexts();
  const { partnershipId } = usePartnership();
  const mayEnter = useOffered()('OpenConfidentialCase');
  const [opening, setOpening] = useState(false);
  return (
    <Page title={shell('notFound')} lead={shell('notFoundText')} width="text">
      <div className="stack">
        {mayEnter && <p>{t('maybeClosed')}</p>}
        <div className="row">
          {mayEnter && (
            <Button variant="secondary" onClick={() => setOpening(true)}>
              {t('confidentialAction')}
            </Button>
          )}
          <Button asChild variant="tertiary">
            <Link to="/p/$partnershipId/cases" params={{ partnershipId }}>
              {shell('cases')}
            </Link>
          </Button>
        </div>
      </div>
      {opening && <ConfidentialDialog caseId={caseId} onClose={() => setOpening(false)} />}
    </Page>
  );
}
