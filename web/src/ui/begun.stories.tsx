import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Begun } from './begun.tsx';

const meta = {
  component: Begun,
  args: { at: Date.parse('2026-11-26T09:00:00Z'), onStartOver: fn() },
} satisfies Meta<typeof Begun>;
export default meta;

export const BeginsAnew: StoryObj<typeof meta> = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await expect(canvasElement).toHaveTextContent('26. november 2026');
    await userEvent.click(canvas.getByRole('button', { name: 'Begynn på nytt' }));
    await expect(args.onStartOver).toHaveBeenCalledOnce();
  },
};
