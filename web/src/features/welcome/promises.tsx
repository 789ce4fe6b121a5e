import type { CommitmentRow } from '@handslag/contract/commitment';
import type { Onboarding } from '@handslag/contract/questions/onboarding';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { Items } from '../../ui/item.tsx';
import { CommitmentItem } from '../commitment-actions/commitment-item.tsx';
import css from './welcome.module.css';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

/** What fits on a screen; the rest stands on the page of promises. */
const MOST = 8;

export function Rows({ title, rows, none }: { title: string; rows: readonly CommitmentRow[]; none: string }) {
  const t = useWelcomeTexts();
  const { partnershipId } = usePartnership();
  return (
    <>
      <h3 className={css.part}>
        {title} <span className="quiet">{rows.length}</span>
      </h3>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <Items label={title}>
          {rows.slice(0, MOST).map((row) => (
            <CommitmentItem key={row.commitmentId} row={row} showCase mayAnswer={false} />
          ))}
        </Items>
      )}
      {rows.length > MOST && (
        <Link to="/p/$partnershipId/commitments" params={{ partnershipId }}>
          {t('allPromises')}
        </Link>
      )}
    </>
  );
}

/** What the newcomer's actor has promised and is promised, that is still open. */
export function Promises({ onboarding: { commitments } }: { onboarding: Onboarding }) {
  const t = useWelcomeTexts();
  return (
    <>
      <Rows title={t('owes')} rows={commitments.owes} none={t('owesNothing')} />
      <Rows title={t('owed')} rows={commitments.owed} none={t('owedNothing')} />
    </>
  );
}
