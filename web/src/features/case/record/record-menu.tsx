import { Button, DropdownHeading, DropdownList } from '@digdir/designsystemet-react';
import type { Offer } from '@handslag/contract/offer';
import { commandName } from '@handslag/language/commands';
import { ChevronDownIcon, HandShakeHeartIcon } from '@navikt/aksel-icons';
import { useWording } from '../../../lib/wording.ts';
import { useOpenForm } from '../../../things/record/open-form.ts';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import type { CaseData } from '../../../things/case/case-data.ts';
import css from '../../../things/record/write-menu.module.css';
import { promising, recordable } from './recordable.ts';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

/** Records something in the case without leaving it: a promise at one press, the rest from a menu. */
export function RecordMenu({ page }: { page: CaseData }) {
  const t = useRecordTexts();
  const wording = useWording();
  const open = useOpenForm();
  // Of whose part may end, each part answers for itself; the form asks which.
  const groups = recordable([...page.offers, ...page.parts.flatMap(({ offers }) => offers)]);
  if (groups.length === 0) return null;
  const { caseId } = page.case;
  const say = (offer: Offer) => open({ ...offer, about: { caseId } });
  const promise = promising(page.offers);
  return (
    <>
      {promise !== undefined && (
        <Button onClick={() => say({ say: promise, as: null, ground: 'own' })}>
          <HandShakeHeartIcon aria-hidden="true" />
          {t('commitment')}
        </Button>
      )}
      <Menu
        variant={promise === undefined ? 'primary' : 'secondary'}
        side="end"
        className={css.menu}
        opener={
          <>
            {t('record')}
            <ChevronDownIcon aria-hidden="true" />
          </>
        }
      >
        {groups.map(({ title, offers }) => (
          <div key={title} className={css.group}>
            <DropdownHeading>{t(title)}</DropdownHeading>
            <DropdownList>
              {offers.map((offer) => (
                <MenuItem key={offer.say} onChoose={() => say(offer)}>
                  {commandName(offer.say, wording)}
                </MenuItem>
              ))}
            </DropdownList>
          </div>
        ))}
      </Menu>
    </>
  );
}
