import { signOut } from '@handslag/contract/acts/sign-out';
import { Button, DropdownHeading, DropdownList, Select, SelectOption } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import { PersonCircleIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEnter } from '../lib/enter.ts';
import { languageCodes, languages } from '@handslag/language/languages';
import { useLanguage } from '../lib/language.tsx';
import { homeOf } from '../lib/may-open.ts';
import { usePartnershipIfThere } from '../lib/partnership.tsx';
import { useSessionIfRead } from '../lib/session.ts';
import { Menu, MenuItem } from '../ui/menu.tsx';
import css from './header.module.css';
import { Mark } from './mark.tsx';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

function LanguageSwitch() {
  const t = useShellTexts();
  const { language, choose } = useLanguage();
  return (
    <Select
      aria-label={t('language')}
      data-size="sm"
      className={css.language}
      value={language}
      onChange={(event) => {
        const next = languageCodes.find((one) => one === event.target.value);
        if (next !== undefined) choose(next);
      }}
    >
      {languageCodes.map((one) => (
        <SelectOption key={one} value={one} lang={one}>
          {languages[one].name}
        </SelectOption>
      ))}
    </Select>
  );
}

function PersonMenu({ name }: { name: string }) {
  const t = useShellTexts();
  const enter = useEnter();
  const navigate = useNavigate();
  const here = usePartnershipIfThere();
  const memberships = useSessionIfRead()?.memberships ?? [];
  const leaving = useMutation({
    mutationFn: () => call(signOut, {}),
    onSuccess: async (session) => {
      // What was begun goes with whoever began it.
      await (await import('../lib/drafts.ts')).dropAllDrafts();
      await navigate({ to: '/sign-in' });
      enter(session);
    },
  });
  return (
    <Menu
      side="end"
      small
      openerClass={css.person}
      opener={
        <>
          <PersonCircleIcon aria-hidden="true" />
          <span className={css.name}>{name}</span>
        </>
      }
    >
      {memberships.length > 1 && <DropdownHeading>{t('switchPartnership')}</DropdownHeading>}
      <DropdownList>
        {memberships.length > 1 &&
          memberships.map((one) => (
            <MenuItem key={one.partnershipId} asChild>
              <Link to={homeOf(one.asks)} params={{ partnershipId: one.partnershipId }}>
                {one.name}
              </Link>
            </MenuItem>
          ))}
        {here !== null && (
          <MenuItem asChild>
            <Link to="/p/$partnershipId/settings" params={{ partnershipId: here.partnershipId }}>
              {t('settings')}
            </Link>
          </MenuItem>
        )}
        <MenuItem asChild>
          <Link to="/account">{t('account')}</Link>
        </MenuItem>
        <MenuItem onChoose={() => leaving.mutate()}>{t('signOut')}</MenuItem>
      </DropdownList>
    </Menu>
  );
}

/** The product's name, the language, and who is signed in. */
export function Header({ write }: { write?: ReactNode }) {
  const t = useShellTexts();
  const session = useSessionIfRead();
  return (
    <header className={css.header}>
      <Link to="/" className={css.brand}>
        <Mark />
        <span className={css.brandName}>Handslag</span>
      </Link>
      <div className={css.tools}>
        {write}
        <LanguageSwitch />
        {session?.person ? (
          <PersonMenu name={session.person.name} />
        ) : (
          session?.needsSetUp === false && (
            <Button asChild variant="tertiary" data-size="sm">
              <Link to="/sign-in">{t('signIn')}</Link>
            </Button>
          )
        )}
      </div>
    </header>
  );
}
