import { Button } from '@digdir/designsystemet-react';
import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import css from './pages.module.css';

/** From one page of a long list to the next. Pages count from 1. */
export function Pages(props: {
  label: string;
  previous: string;
  next: string;
  /** What is shown now: «26–50 av 205». */
  shown: string;
  page: number;
  last: number;
  onChange: (page: number) => void;
}) {
  const { label, previous, next, shown, page, last, onChange } = props;
  if (last <= 1) return null;
  return (
    <nav aria-label={label} className={css.pages}>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-disabled={page <= 1}
        onClick={() => page > 1 && onChange(page - 1)}
      >
        <ChevronLeftIcon aria-hidden="true" />
        {previous}
      </Button>
      <output className={css.shown}>{shown}</output>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-disabled={page >= last}
        onClick={() => page < last && onChange(page + 1)}
      >
        {next}
        <ChevronRightIcon aria-hidden="true" />
      </Button>
    </nav>
  );
}
