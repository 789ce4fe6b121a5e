import { expect, it } from 'vitest';
import { whileSeen } from './while-seen.ts';

class Page extends EventTarget {
  visibilityState = 'visible';
  turn(state: string): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

it('a tab in the background follows nothing, and reads what it missed when it comes back', () => {
  const page = new Page();
  const happened: string[] = [];
  const follow = () => {
    happened.push('follows');
    return () => happened.push('ends');
  };
  const leave = whileSeen(page, follow, () => happened.push('reads'));
  page.turn('hidden');
  page.turn('hidden');
  page.turn('visible');
  page.turn('visible');
  leave();
  page.turn('visible');
  expect(happened).toEqual(['follows', 'ends', 'follows', 'reads', 'ends']);
});

it('a tab that is opened in the background begins when it is looked at', () => {
  const page = new Page();
  page.visibilityState = 'hidden';
  const happened: string[] = [];
  const leave = whileSeen(
    page,
    () => () => happened.push('ends'),
    () => happened.push('reads'),
  );
  leave();
  expect(happened).toEqual([]);
});
