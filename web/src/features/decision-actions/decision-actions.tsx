import { withTexts } from '../../lib/arriving.ts';
import { Button } from '@digdir/designsystemet-react';
import type { DecisionRow } from '@handslag/contract/case';
import { lazy, Suspense, useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { availableActions, type DecisionAction, successorsOf, voicesIn } from './available.ts';
import { textsOf } from '../../lib/texts.ts';

const useDecisionActionsTexts = textsOf('decision-actions');

const ActionDialog = lazy(
  withTexts(async () => ({ default: (await import('./action-dialog.tsx')).ActionDialog })),
);

interface Props {
  row: DecisionRow;
  /** The actors of the case. */
  involved: readonly string[];
  /** The decisions of the case, among which may be the one that holds instead. */
  decisions?: readonly DecisionRow[];
  /** Only these, where something in particular is asked for. */
  only?: readonly DecisionAction[];
}

/** What the signed-in person can say of a decision, in place. */
export function DecisionActions({ row, involved, decisions, only }: Props) {
  const t = useDecisionActionsTexts();
  const said = useSaidText();
  const here = usePartnership();
  const [doing, setDoing] = useState<DecisionAction>();
  const voices = voicesIn(involved, here);
  const successors = successorsOf(row, decisions ?? []);
  const actions = availableActions(row, voices, successors).filter(
    (action) => only === undefined || only.includes(action),
  );
  if (actions.length === 0) return null;
  return (
    <div className="row no-print">
      {actions.map((action, at) => (
        <Button
          key={action}
          variant={at === 0 ? 'secondary' : 'tertiary'}
          data-size="sm"
          aria-label={`${t(action)}: ${said(row.title)}`}
          onClick={() => setDoing(action)}
        >
          {t(action)}
        </Button>
      ))}
      {doing !== undefined && (
        <Suspense>
          <ActionDialog
            action={doing}
            row={row}
            voices={voices}
            involved={involved}
            successors={successors}
            onClose={() => setDoing(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}
