import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Problem } from './problem.tsx';

const meta = { component: Problem } satisfies Meta<typeof Problem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TakesTheFocus: Story = {
  args: { error: new TypeError('Failed to fetch') },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
  },
};

export const Nothing: Story = {
  args: { error: null },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};
