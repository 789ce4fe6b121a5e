import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import css from './page.module.css';

interface Props {
  title: string;
  /** Said above the title: what kind of thing this is, or where we are. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** What can be done with the whole page; stands beside the title. */
  actions?: ReactNode;
  /** `text` keeps lines readable; `wide` is for tables and figures. */
  width?: 'text' | 'wide';
  children: ReactNode;
}

/** A page: its one first heading, its title in the browser, its content. */
export function Page({ title, kicker, lead, actions, width = 'wide', children }: Props) {
  useEffect(() => {
    document.title = `${title} – Handslag`;
  }, [title]);
  return (
    <div className={width === 'text' ? css.text : css.wide}>
      <header className={css.header}>
        <div className={css.titles}>
          {kicker !== undefined && <div className={css.kicker}>{kicker}</div>}
          <Heading level={1} data-size="lg" tabIndex={-1} id="page-title">
            {title}
          </Heading>
          {lead !== undefined && (
            <Paragraph asChild variant="long">
              <div className={css.lead}>{lead}</div>
            </Paragraph>
          )}
        </div>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
