import { deskTexts } from '@handslag/language/pages/desk';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { mayOpen } from '../../shell/may-open.ts';

/** How much has been recorded since the reader last looked, and the way to it. */
export function NewSince({ count }: { count: number }) {
  const t = useTexts(deskTexts);
  const { partnershipId, role } = usePartnership();
  if (count === 0 || !mayOpen(role, 'history')) return null;
  return (
    <p>
      {count === 1 ? t('newOne') : t('newCount', { n: count })}{' '}
      <Link to="/p/$partnershipId/history" params={{ partnershipId }} className="ds-link">
        {t('readThem')}
      </Link>
    </p>
  );
}
