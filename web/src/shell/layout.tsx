import { SkipLink } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Header } from './header.tsx';
import css from './layout.module.css';
import { SavedNotice } from './saved-notice.tsx';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** Header, navigation and content; the same on every page. */
export function Layout({
  navigation,
  write,
  children,
}: {
  navigation?: ReactNode;
  /** What can be written from here. */
  write?: ReactNode;
  children: ReactNode;
}) {
  const t = useShellTexts();
  return (
    <div className={css.layout}>
      <SkipLink href="#content" className={css.skip}>
        {t('skip')}
      </SkipLink>
      <Header write={write} />
      <div className={navigation === undefined ? css.alone : css.columns}>
        {navigation}
        <main id="content" tabIndex={-1} className={css.main}>
          {children}
        </main>
      </div>
      <SavedNotice />
    </div>
  );
}
