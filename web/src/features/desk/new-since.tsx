import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { mayOpen } from '../../lib/may-open.ts';
import { textsOf } from '../../lib/texts.ts';

const useDeskTexts = textsOf('desk');

/** How much has been recorded since the reader last looked, and the way to it. */
export function NewSince({ count }: { count: number }) {
  const t = useDeskTexts();
  const { partnershipId, asks } = usePartnership();
  if (count === 0 || !mayOpen(asks, 'history')) return null;
  return (
    <p>
      {t('newCount', { n: count })}{' '}
      <Link to="/p/$partnershipId/history" params={{ partnershipId }} className="ds-link">
        {t('readThem')}
      </Link>
    </p>
  );
}
