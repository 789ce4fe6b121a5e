import { withTexts } from '../../lib/arriving.ts';
import { Button, DropdownList } from '@digdir/designsystemet-react';
import type { CommitmentRow } from '@handslag/contract/commitment';
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { lazy, Suspense, useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { type Available, availableActions, type CommitmentAction } from './available.ts';
import css from './commitment-actions.module.css';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentActionsTexts = textsOf('commitment-actions');

const ActionDialog = lazy(
  withTexts(async () => ({ default: (await import('./action-dialog.tsx')).ActionDialog })),
);

/** What comes next in a promise's life; ending it or taking it over stands a step further away, behind «More». */
const next: ReadonlySet<CommitmentAction> = new Set<CommitmentAction>([
  'accept',
  'counter',
  'decline',
  'agreeChange',
  'refuseChange',
  'confirm',
  'dispute',
  'report',
  'progress',
]);
/** How many actions show as buttons. */
const IN_SIGHT = 3;

const sayKey = ({ action, as, attested }: Available, row: CommitmentRow) =>
  action === 'accept' && (attested || as !== row.debtor) ? 'acceptOther' : action;

/**
 * What the signed-in person can say of a commitment, answered in place. Shows nothing where there is nothing to say.
 * `ifMatch`: the revision of the case that was read, where it is known.
 */
export function CommitmentActions({
  row,
  ifMatch,
  inSight = IN_SIGHT,
}: {
  row: CommitmentRow;
  ifMatch?: string | undefined;
  inSight?: number;
}) {
  const t = useCommitmentActionsTexts();
  const said = useSaidText();
  const here = usePartnership();
  const [doing, setDoing] = useState<Available>();
  const actions = availableActions(row, here);
  if (actions.length === 0) return null;
  const own = actions.filter(({ action, attested }) => !attested && next.has(action));
  const first = own.slice(0, inSight);
  const rest = actions.filter((one) => !first.includes(one));
  const what = said(row.what);
  return (
    <div className={css.actions}>
      {first.map((one, at) => (
        <Button
          key={`${one.action}-${one.as}`}
          variant={at === 0 ? 'secondary' : 'tertiary'}
          data-size="sm"
          aria-label={`${t(sayKey(one, row))}: ${what}`}
          onClick={() => setDoing(one)}
        >
          {t(sayKey(one, row))}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu
          small
          label={t('moreFor', { what })}
          opener={
            <>
              {t('more')}
              <ChevronDownIcon aria-hidden="true" />
            </>
          }
        >
          <DropdownList>
            {rest.map((one) => (
              <MenuItem
                key={`${one.action}-${one.as}-${String(one.attested)}`}
                onChoose={() => setDoing(one)}
              >
                {t(sayKey(one, row))}
              </MenuItem>
            ))}
          </DropdownList>
        </Menu>
      )}
      {doing !== undefined && (
        <Suspense>
          <ActionDialog row={row} available={doing} ifMatch={ifMatch} onClose={() => setDoing(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
