import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Said } from './said.tsx';

const meta = { component: Said } satisfies Meta<typeof Said>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Quoted: Story = {
  args: { text: 'Vi ringer familien i morgen.', quote: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Vi ringer familien i morgen.').tagName).toBe('Q');
  },
};

export const Erased: Story = {
  args: { text: { hidden: 'erased' } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(/\w{3,}/);
    await expect(canvasElement).not.toHaveTextContent('erased');
  },
};

export const Sealed: Story = { args: { text: { hidden: 'sealed' } } };
