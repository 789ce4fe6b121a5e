import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { MomentPicker } from './moment-picker.tsx';

const meta = { component: MomentPicker, args: { search: {}, onChange: fn() } } satisfies Meta<
  typeof MomentPicker
>;
export default meta;
type Story = StoryObj<typeof meta>;

const dateIn = (within: HTMLElement): HTMLInputElement => {
  const field = within.querySelector('input[type=date]');
  if (!(field instanceof HTMLInputElement)) throw new Error('there is no date to choose');
  return field;
};

export const LooksBack: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await userEvent.clear(dateIn(canvasElement));
    await userEvent.type(dateIn(canvasElement), '2026-03-03');
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvasElement.querySelector('button[type=submit]') ?? canvasElement);
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
