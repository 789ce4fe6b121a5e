const GAP_PX = 4;
const EDGE_PX = 12;

/**
 * Puts a popover below what opened it, or above where there is more room; it scrolls with the page and stays within the window.
 * `side`: the edge of what opened it that it lines up with.
 */
export const placeBeside = (popover: HTMLElement, opener: HTMLElement, side: 'start' | 'end'): void => {
  const at = opener.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = popover;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + GAP_PX;
  const above = at.top - GAP_PX - offsetHeight;
  const fits = below + offsetHeight <= clientHeight - EDGE_PX;
  const top = fits || at.top < clientHeight - at.bottom ? below : Math.max(EDGE_PX, above);
  const wished = side === 'start' ? at.left : at.right - offsetWidth;
  const left = Math.max(EDGE_PX, Math.min(wished, clientWidth - EDGE_PX - offsetWidth));
  popover.style.top = `${Math.round(top + scrollY)}px`;
  popover.style.left = `${Math.round(left + scrollX)}px`;
};
