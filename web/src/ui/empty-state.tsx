import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import css from './states.module.css';

/** Where there is nothing yet: what belongs here, and what to do first. */
export function EmptyState({
  title,
  children,
  action,
  level = 2,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  level?: 2 | 3;
}) {
  return (
    <div className={css.empty}>
      <Heading level={level} data-size="2xs">
        {title}
      </Heading>
      {children !== undefined && <Paragraph className={css.quiet}>{children}</Paragraph>}
      {action !== undefined && <div className={css.action}>{action}</div>}
    </div>
  );
}
