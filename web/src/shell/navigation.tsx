import { Button } from '@digdir/designsystemet-react';
import {
  BriefcaseIcon,
  ChatElipsisIcon,
  ClockDashedIcon,
  CogIcon,
  CompassIcon,
  FileTextIcon,
  GavelIcon,
  HandShakeHeartIcon,
  HouseIcon,
  LightBulbIcon,
  MenuHamburgerIcon,
  PersonCircleIcon,
  PersonGroupIcon,
  TableIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { usePartnership } from '../lib/partnership.tsx';
import { mayOpen } from '../lib/may-open.ts';
import css from './navigation.module.css';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** Every page in the menu, by what one comes for. */
const groups = [
  {
    text: 'toWork',
    pages: [
      { to: '/p/$partnershipId/my-case', text: 'myCase', Icon: PersonCircleIcon },
      { to: '/p/$partnershipId/desk', text: 'desk', Icon: TasklistIcon },
      { to: '/p/$partnershipId', text: 'overview', Icon: HouseIcon },
      { to: '/p/$partnershipId/cases', text: 'cases', Icon: BriefcaseIcon },
      { to: '/p/$partnershipId/commitments', text: 'commitments', Icon: HandShakeHeartIcon },
      { to: '/p/$partnershipId/decisions', text: 'decisions', Icon: GavelIcon },
    ],
  },
  {
    text: 'toUnderstand',
    pages: [
      { to: '/p/$partnershipId/history', text: 'history', Icon: ClockDashedIcon },
      { to: '/p/$partnershipId/ledger', text: 'ledger', Icon: TableIcon },
    ],
  },
  {
    text: 'toLearn',
    pages: [
      { to: '/p/$partnershipId/welcome', text: 'welcome', Icon: CompassIcon },
      { to: '/p/$partnershipId/assessment', text: 'assessment', Icon: ChatElipsisIcon },
      { to: '/p/$partnershipId/learning', text: 'learning', Icon: LightBulbIcon },
    ],
  },
  {
    text: 'toGovern',
    pages: [
      { to: '/p/$partnershipId/charter', text: 'charter', Icon: FileTextIcon },
      { to: '/p/$partnershipId/people', text: 'people', Icon: PersonGroupIcon },
      { to: '/p/$partnershipId/administration', text: 'administration', Icon: CogIcon },
    ],
  },
] as const;

/** The way to every page of the partnership. On narrow screens it opens from a button. */
export function Navigation() {
  const t = useShellTexts();
  const { partnershipId, asks, directory } = usePartnership();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === path;
  const mine = groups
    .map(({ text, pages }) => ({
      text,
      pages: pages.filter(({ to }) => mayOpen(asks, to.split('/')[3] ?? '')),
    }))
    .filter(({ pages }) => pages.length > 0);
  return (
    <nav className={css.navigation} aria-label={t('mainNavigation')}>
      <div className={css.head}>
        <span className={css.partnership}>{directory.partnership.name}</span>
        <Button
          variant="secondary"
          data-size="sm"
          className={css.toggle}
          aria-expanded={open}
          aria-controls="main-navigation"
          onClick={() => setOpenAt(open ? undefined : path)}
        >
          <MenuHamburgerIcon aria-hidden="true" />
          {t('menu')}
        </Button>
      </div>
      <div id="main-navigation" className={open ? css.open : css.closed}>
        {mine.map(({ text: group, pages }) => (
          <div key={group} className={css.group}>
            <span id={`menu-${group}`} className={css.groupName}>
              {t(group)}
            </span>
            <ul aria-labelledby={`menu-${group}`} className={css.pages}>
              {pages.map(({ to, text, Icon }) => (
                <li key={to}>
                  <Link
                    to={to}
                    params={{ partnershipId }}
                    activeOptions={{ exact: text === 'overview', includeSearch: false }}
                    className={css.link}
                  >
                    <Icon aria-hidden="true" fontSize="1.375rem" />
                    {t(text)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
