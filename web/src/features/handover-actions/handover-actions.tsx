import { withTexts } from '../../lib/arriving.ts';
import { Button } from '@digdir/designsystemet-react';
import type { HandoverRow } from '@handslag/contract/case';
import { lazy, Suspense, useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { type Available, availableActions } from './available.ts';
import css from './handover-actions.module.css';
import { textsOf } from '../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

const ActionDialog = lazy(
  withTexts(async () => ({ default: (await import('./action-dialog.tsx')).ActionDialog })),
);

/** What the signed-in person can say of a handover, answered in place. Shows nothing where there is nothing to say. */
export function HandoverActions({ row, ifMatch }: { row: HandoverRow; ifMatch?: string | undefined }) {
  const t = useHandoverActionsTexts();
  const here = usePartnership();
  const [doing, setDoing] = useState<Available>();
  const actions = availableActions(row, here);
  if (actions.length === 0) return null;
  return (
    <div className={css.actions}>
      {actions.map((one, at) => (
        <Button
          key={one.action}
          variant={at === 0 ? 'secondary' : 'tertiary'}
          data-size="sm"
          onClick={() => setDoing(one)}
        >
          {t(one.action)}
        </Button>
      ))}
      {doing !== undefined && (
        <Suspense>
          <ActionDialog row={row} available={doing} ifMatch={ifMatch} onClose={() => setDoing(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
