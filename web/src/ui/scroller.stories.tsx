import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Scroller } from './scroller.tsx';

const meta = { component: Scroller } satisfies Meta<typeof Scroller>;
export default meta;

export const WiderThanTheScreen: StoryObj<typeof meta> = {
  args: { label: 'Regnskapet', children: <div style={{ inlineSize: '400vw' }}>Bredt</div> },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const scroller = canvas.getByRole('region', { name: 'Regnskapet' });
    await expect(scroller).toHaveFocus();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    await expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
  },
};
