import type { ReactNode } from 'react';
import css from './item.module.css';

/** Entries of a list, one below the other, with a line between. */
export function Items({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={css.items} {...(label === undefined ? {} : { 'aria-label': label })}>
      {children}
    </ul>
  );
}

interface Props {
  /** What it is: mostly a link to it. */
  title: ReactNode;
  /** How it stands. */
  status?: ReactNode;
  /** Who, when, where: small, in one line where there is room. */
  meta?: ReactNode;
  /** What can be done with it here. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** One entry of a list. */
export function Item({ title, status, meta, actions, children }: Props) {
  return (
    <li className={css.item}>
      <div className={css.head}>
        <div className={css.title}>{title}</div>
        {status !== undefined && <div className={css.status}>{status}</div>}
      </div>
      {meta !== undefined && <div className={css.meta}>{meta}</div>}
      {children}
      {actions}
    </li>
  );
}
