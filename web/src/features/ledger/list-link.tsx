import { Link as DsLink } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import type { LedgerSearch } from './search.ts';

type Choice = Partial<Pick<LedgerSearch, 'verdict' | 'timing' | 'of' | 'month'>>;

/** Nothing chosen among the rows. */
export const everyRow = {
  verdict: undefined,
  timing: undefined,
  of: undefined,
  month: undefined,
  page: undefined,
} as const;

/** Leads to the rows that a figure counts; the rest of what is chosen stays. */
export function ListLink({ to, children }: { to: Choice; children: ReactNode }) {
  const { partnershipId } = usePartnership();
  return (
    <DsLink asChild>
      <Link
        from="/p/$partnershipId/ledger"
        to="/p/$partnershipId/ledger"
        params={{ partnershipId }}
        search={(before) => ({ ...before, ...everyRow, ...to })}
        hash="rows"
      >
        {children}
      </Link>
    </DsLink>
  );
}
