import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { MomentPicker } from './moment-picker.tsx';

const meta = { component: MomentPicker, args: { search: {}, onChange: fn() } } satisfies Meta<
  typeof MomentPicker
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const LooksBack: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    const day = canvas.getByLabelText('Slik det var på slutten av');
    await userEvent.clear(day);
    await userEvent.type(day, '1.2.2199');
    await userEvent.click(canvas.getByRole('button', { name: 'Vis' }));
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(canvasElement).toHaveTextContent('Denne dagen har ikke vært ennå.');
    await userEvent.clear(day);
    await userEvent.type(day, '3.3.2026');
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button', { name: 'Vis' }));
    await expect(args.onChange).toHaveBeenCalledWith({ at: '2026-03-03', knownAt: '2026-03-03' });
  },
};

export const LeadsBackToNow: Story = {
  args: { search: { at: '2026-03-03' } },
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await expect(canvasElement).toHaveTextContent('3. mars 2026');
    const [now] = canvas.getAllByRole('button');
    if (now) await userEvent.click(now);
    await expect(args.onChange).toHaveBeenCalledWith({ at: undefined, knownAt: undefined });
  },
};
