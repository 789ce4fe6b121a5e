import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Calendar } from './calendar.tsx';

const meta = {
  component: Calendar,
  args: { value: undefined, today: '2026-11-26', last: '2026-11-26', onChoose: fn() },
} satisfies Meta<typeof Calendar>;
export default meta;

export const ChoosesADay: StoryObj<typeof meta> = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: /27\. november 2026/ })).toBeDisabled();
    await userEvent.click(canvas.getByRole('button', { name: / 3\. november 2026/ }));
    await expect(args.onChoose).toHaveBeenCalledWith('2026-11-03');
  },
};
