import { withTexts } from '../../../lib/arriving.ts';
import { Button, DropdownHeading, DropdownList } from '@digdir/designsystemet-react';
import { ChevronDownIcon, HandShakeHeartIcon } from '@navikt/aksel-icons';
import { lazy, Suspense, useState } from 'react';
import { usePartnership } from '../../../lib/partnership.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import type { CaseData } from '../case-data.ts';
import css from './record.module.css';
import { type Recordable, recordable, sender } from './recordable.ts';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

const RecordOne = lazy(withTexts(async () => ({ default: (await import('./record-one.tsx')).RecordOne })));

/** Records something in the case without leaving it: a promise at one press, the rest from a menu. */
export function RecordMenu({ page }: { page: CaseData }) {
  const t = useRecordTexts();
  const here = usePartnership();
  const [what, setWhat] = useState<Recordable>();
  const groups = recordable(page, here);
  if (groups.length === 0) return null;
  const promises = groups.some(({ things }) => things.includes('commitment'));
  return (
    <>
      {promises && (
        <Button onClick={() => setWhat('commitment')}>
          <HandShakeHeartIcon aria-hidden="true" />
          {t('commitment')}
        </Button>
      )}
      <Menu
        variant={promises ? 'secondary' : 'primary'}
        side="end"
        className={css.menu}
        opener={
          <>
            {t('record')}
            <ChevronDownIcon aria-hidden="true" />
          </>
        }
      >
        {groups.map(({ title, things }) => (
          <div key={title} className={css.group}>
            <DropdownHeading>{t(title)}</DropdownHeading>
            <DropdownList>
              {things.map((thing) => (
                <MenuItem key={thing} onChoose={() => setWhat(thing)}>
                  {t(thing)}
                </MenuItem>
              ))}
            </DropdownList>
          </div>
        ))}
      </Menu>
      {what !== undefined && (
        <Suspense>
          <RecordOne what={what} page={page} from={sender(page, here)} onClose={() => setWhat(undefined)} />
        </Suspense>
      )}
    </>
  );
}
