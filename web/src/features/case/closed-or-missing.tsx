import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { Page } from '../../ui/page.tsx';
import { ConfidentialDialog } from '../../things/case/confidential-dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');
const useShellTexts = textsOf('shell');

/**
 * A case that is not there, or not for the reader: nothing here tells which. A coordinator may say why they need to read
 * it, whether there is one or not.
 */
export function ClosedOrMissing({ caseId }: { caseId: string }) {
  const t = useAdministrationTexts();
  const shell = useShellTexts();
  const { partnershipId, role } = usePartnership();
  const [opening, setOpening] = useState(false);
  return (
    <Page title={shell('notFound')} lead={shell('notFoundText')} width="text">
      <div className="stack">
        {role === 'coordinator' && <p>{t('maybeClosed')}</p>}
        <div className="row">
          {role === 'coordinator' && (
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
