import { Button } from '@digdir/designsystemet-react';
import { MenuHamburgerIcon } from '@navikt/aksel-icons';
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
      { to: '/p/$partnershipId/my-case', text: 'myCase' },
      { to: '/p/$partnershipId/desk', text: 'desk' },
      { to: '/p/$partnershipId', text: 'overview' },
      { to: '/p/$partnershipId/cases', text: 'cases' },
      { to: '/p/$partnershipId/commitments', text: 'commitments' },
      { to: '/p/$partnershipId/decisions', text: 'decisions' },
    ],
  },
  {
    text: 'toUnderstand',
    pages: [
      { to: '/p/$partnershipId/history', text: 'history' },
      { to: '/p/$partnershipId/ledger', text: 'ledger' },
    ],
  },
  {
    text: 'toLearn',
    pages: [
      { to: '/p/$partnershipId/welcome', text: 'welcome' },
      { to: '/p/$partnershipId/assessment', text: 'assessment' },
      { to: '/p/$partnershipId/learning', text: 'learning' },
    ],
  },
  {
    text: 'toGovern',
    pages: [
      { to: '/p/$partnershipId/charter', text: 'charter' },
      { to: '/p/$partnershipId/people', text: 'people' },
      { to: '/p/$partnershipId/administration', text: 'administration' },
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
              {pages.map(({ to, text }) => (
                <li key={to}>
                  <Link
                    to={to}
                    params={{ partnershipId }}
                    activeOptions={{ exact: text === 'overview', includeSearch: false }}
                    className={css.link}
                  >
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
