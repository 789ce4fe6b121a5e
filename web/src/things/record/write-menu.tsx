import { DropdownHeading, DropdownList } from '@digdir/designsystemet-react';
import { commandName } from '@handslag/language/commands';
import { PencilIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { useWording } from '../../lib/wording.ts';
import { useDateText } from '../../ui/date-text.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { takeUpDrafts, useDrafts } from '../../lib/drafts.ts';
import { useOpenForm } from './open-form.ts';
import { openedAt } from './opened.ts';
import { type Group, groupsOf, mine } from './write-groups.ts';
import css from './write-menu.module.css';
import { textsOf } from '../../lib/texts.ts';

const useFormTexts = textsOf('form');
const FOUND_PATH = '/found';

const AllGroups = lazy(async () => ({ default: (await import('./all-groups.tsx')).AllGroups }));

/** Which form stands at a path of its own; undefined where none does. */
const placeOf = (path: string): 'draftInvite' | 'draftFound' | undefined => {
  if (path === FOUND_PATH) return 'draftFound';
  return path.includes('/people?invite=') ? 'draftInvite' : undefined;
};

/** Writes something from anywhere, and goes on with what was begun. */
export function WriteMenu() {
  const t = useFormTexts();
  const wording = useWording();
  const here = usePartnership();
  const dateText = useDateText();
  const open = useOpenForm();
  useEffect(() => {
    void takeUpDrafts(here.personId);
    void takeUpDrafts(here.accountId);
  }, [here.personId, here.accountId]);
  const navigate = useNavigate();
  const drafts = useDrafts([here.personId, here.accountId]).flatMap(({ address, at }) => {
    const when = dateText(new Date(at).toISOString(), 'moment');
    const opened = openedAt(address);
    if (opened !== undefined)
      return [{ address, text: `${commandName(opened.say, wording)}, ${when}`, goOn: () => open(opened) }];
    const place = placeOf(address);
    if (place === undefined) return [];
    return [{ address, text: `${t(place)}, ${when}`, goOn: () => void navigate({ href: address }) }];
  });
  const [opened, setOpened] = useState(false);
  const { directory } = here;
  const known = [
    directory.offers,
    ...directory.actors.map((one) => one.offers),
    ...directory.persons.map((one) => one.offers),
  ].flat();
  const atFirst = groupsOf(known);
  if (atFirst.length === 0 && drafts.length === 0) return null;
  const columns = (offered: readonly Group[]) =>
    offered.map(({ title, of }) => (
      <div key={title} className={css.group}>
        <DropdownHeading>{t(title)}</DropdownHeading>
        <DropdownList>
          {of.map((say) => (
            <MenuItem
              key={say}
              onChoose={() =>
                open({
                  say,
                  as: null,
                  ground: 'own',
                  about: mine.has(say) ? { personId: here.personId } : {},
                })
              }
            >
              {commandName(say, wording)}
            </MenuItem>
          ))}
        </DropdownList>
      </div>
    ));
  return (
    <Menu
      small
      side="end"
      variant="secondary"
      className={css.menu}
      onOpen={() => setOpened(true)}
      label={drafts.length === 0 ? t('write') : t('writeAndDrafts', { n: drafts.length })}
      opener={
        <>
          <PencilIcon aria-hidden="true" />
          <span className={css.word}>{t('write')}</span>
          {drafts.length > 0 && ' '}
          {drafts.length > 0 && <span className={css.count}>{drafts.length}</span>}
        </>
      }
    >
      <div className={css.columns}>
        {drafts.length > 0 && (
          <div className={css.group}>
            <DropdownHeading>{t('drafts')}</DropdownHeading>
            <DropdownList>
              {drafts.map(({ address, text, goOn }) => (
                <MenuItem key={address} onChoose={goOn}>
                  {text}
                </MenuItem>
              ))}
            </DropdownList>
          </div>
        )}
        {opened ? (
          <Suspense fallback={columns(atFirst)}>
            <AllGroups known={known}>{columns}</AllGroups>
          </Suspense>
        ) : (
          columns(atFirst)
        )}
      </div>
    </Menu>
  );
}
