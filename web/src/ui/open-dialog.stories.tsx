import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { OpenDialog } from './open-dialog.tsx';

const meta = {
  component: OpenDialog,
  args: {
    title: 'Nytt løfte',
    lead: 'Det venter på svar.',
    onClose: fn(),
    children: <input aria-label="Hva" />,
  },
} satisfies Meta<typeof OpenDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BeginsInItsFirstField: Story = {
  play: async () => {
    const dialog = await screen.findByRole('dialog', { name: 'Nytt løfte' });
    await waitFor(() => expect(dialog).toBeVisible());
    await waitFor(() => expect(screen.getByLabelText('Hva')).toHaveFocus());
  },
};

export const Closes: Story = {
  play: async ({ args, userEvent }) => {
    await userEvent.click(await screen.findByRole('button'));
    await waitFor(() => expect(args.onClose).toHaveBeenCalled());
  },
};
