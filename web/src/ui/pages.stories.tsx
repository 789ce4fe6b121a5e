import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Pages } from './pages.tsx';

const meta = {
  component: Pages,
  args: {
    label: 'Sider',
    previous: 'Forrige',
    next: 'Neste',
    shown: '1–25 av 60',
    page: 1,
    last: 3,
    onChange: fn(),
  },
} satisfies Meta<typeof Pages>;
export default meta;
type Story = StoryObj<typeof meta>;

export const First: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Forrige' }));
    await expect(args.onChange).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Neste' }));
    await expect(args.onChange).toHaveBeenCalledWith(2);
  },
};

export const Last: Story = {
  args: { page: 3, shown: '51–60 av 60' },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Neste' }));
    await expect(args.onChange).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Forrige' }));
    await expect(args.onChange).toHaveBeenCalledWith(2);
  },
};
