import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, Suspense, useId } from 'react';
import { Loading } from './loading.tsx';
import css from './section.module.css';

interface Props {
  title: string;
  /** How many there are; said beside the title. */
  count?: number;
  lead?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
  id?: string;
  children: ReactNode;
}

/** A named part of a page. */
export function Section({ title, count, lead, actions, level = 2, id, children }: Props) {
  const titleId = useId();
  return (
    <section className={css.section} aria-labelledby={titleId} {...(id === undefined ? {} : { id })}>
      <div className={css.head}>
        <Heading level={level} data-size={level === 2 ? 'sm' : 'xs'} id={titleId}>
          {title}
          {count !== undefined && <span className={css.count}> {count}</span>}
        </Heading>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </div>
      {lead !== undefined && <div className={css.lead}>{lead}</div>}
      {/* What has yet to come is waited for here, not by the whole page. */}
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </section>
  );
}
