import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { mayOpen } from '../../lib/may-open.ts';
import { useOffered } from '../../lib/offered.ts';
import { useRecord } from '../../lib/record.ts';
import { Problem } from '../../ui/problem.tsx';
import { textsOf } from '../../lib/texts.ts';

const useDeskTexts = textsOf('desk');

/** How much has been recorded since the reader last looked, the way to it, and one tap that says it is read. */
export function NewSince({ count, position }: { count: number; position: string }) {
  const t = useDeskTexts();
  const { partnershipId, personId, asks } = usePartnership();
  const isOffered = useOffered();
  const record = useRecord();
  if (count === 0 || !mayOpen(asks, 'history')) return null;
  return (
    <>
      <div className="row">
        <span>
          {t('newCount', { n: count })}{' '}
          <Link to="/p/$partnershipId/history" params={{ partnershipId }} className="ds-link">
            {t('readThem')}
          </Link>
        </span>
        {isOffered('MarkHistoryRead') && (
          <Button
            variant="tertiary"
            data-size="sm"
            loading={record.isPending}
            onClick={() =>
              record.mutate({
                in: 'partnership',
                commands: [{ type: 'MarkHistoryRead', personId, upToPosition: position }],
              })
            }
          >
            {t('markRead')}
          </Button>
        )}
      </div>
      <Problem error={record.error} />
    </>
  );
}
