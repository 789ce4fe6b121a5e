import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { Menu, MenuItem } from './menu.tsx';

const chosen = fn();
const meta = {
  component: Menu,
  args: { opener: 'Skriv', children: <MenuItem onChoose={chosen}>Nytt løfte</MenuItem> },
  beforeEach: () => {
    chosen.mockClear();
  },
} satisfies Meta<typeof Menu>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ClosesBeforeWhatWasChosen: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Skriv' }));
    const choice = await canvas.findByText('Nytt løfte');
    await waitFor(() => expect(choice).toBeVisible());
    await userEvent.click(choice);
    await expect(chosen).toHaveBeenCalledOnce();
    await waitFor(() => expect(choice).not.toBeVisible());
  },
};

export const ByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Skriv' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const choice = await canvas.findByText('Nytt løfte');
    await waitFor(() => expect(choice).toBeVisible());
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(chosen).toHaveBeenCalledOnce();
  },
};
