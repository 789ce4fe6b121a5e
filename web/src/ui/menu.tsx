import { Button, DropdownButton, DropdownItem } from '@digdir/designsystemet-react';
import { createContext, type ReactNode, useContext, useId, useMemo, useRef } from 'react';
import css from './menu.module.css';
import { placeBeside } from './place-beside.ts';

const Close = createContext<() => void>(() => undefined);

/**
 * A button that opens a list of choices. The browser's own popover: Escape and a press outside close it, and the focus goes
 * back to the button.
 */
export function Menu({
  opener,
  label,
  variant = 'tertiary',
  side = 'start',
  small = false,
  openerClass,
  onOpen,
  className = '',
  children,
}: {
  /** What stands on the button. */
  opener: ReactNode;
  /** What the button is called, where what stands on it does not say enough. */
  label?: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  /** The edge of the button that the list lines up with. */
  side?: 'start' | 'end';
  small?: boolean;
  openerClass?: string | undefined;
  onOpen?: () => void;
  className?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = useMemo(() => () => list.current?.hidePopover(), []);
  return (
    <>
      <Button
        ref={button}
        variant={variant}
        popoverTarget={id}
        className={openerClass}
        aria-label={label}
        {...(small && { 'data-size': 'sm' })}
      >
        {opener}
      </Button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className={`ds-dropdown ${css.menu ?? ''} ${className}`}
        data-size="sm"
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          onOpen?.();
          if (button.current) placeBeside(event.currentTarget, button.current, side);
        }}
      >
        <Close value={close}>{children}</Close>
      </div>
    </>
  );
}

/** One choice: closes the menu before what was chosen happens. With `asChild`, a link of the caller's own. */
export function MenuItem({
  onChoose,
  asChild = false,
  children,
}: {
  onChoose?: () => void;
  asChild?: boolean;
  children: ReactNode;
}) {
  const close = useContext(Close);
  return (
    <DropdownItem>
      <DropdownButton
        asChild={asChild}
        onClick={() => {
          close();
          onChoose?.();
        }}
      >
        {children}
      </DropdownButton>
    </DropdownItem>
  );
}
