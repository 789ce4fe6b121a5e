import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Done } from './done.tsx';

const meta = { component: Done } satisfies Meta<typeof Done>;
export default meta;

export const Recorded: StoryObj<typeof meta> = {
  args: { children: 'Løftet er notert.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Løftet er notert.');
  },
};
