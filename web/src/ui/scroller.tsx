import type { ReactNode } from 'react';
import css from './scroller.module.css';

/** Holds what may be wider than the screen: it scrolls by itself, by keyboard too, and the page does not. */
export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  return (
    // Not every browser lets the keyboard scroll what cannot take the focus (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={css.scroller} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
