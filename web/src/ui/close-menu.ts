import type { MouseEvent } from 'react';

/** Closes the menu that a choice was made in, before what was chosen opens. */
export const closeMenu = (event: MouseEvent<HTMLElement>): void =>
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
