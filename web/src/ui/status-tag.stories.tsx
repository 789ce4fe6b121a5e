import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StatusTag } from './status-tag.tsx';

const meta = { component: StatusTag } satisfies Meta<typeof StatusTag>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Attention: Story = {
  args: { tone: 'attention', children: 'Over fristen' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Over fristen')).toBeVisible();
    // The sign says nothing that the words do not.
    await expect(canvasElement.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  },
};
export const Open: Story = { args: { tone: 'open', children: 'Åpent' } };
export const Waiting: Story = { args: { tone: 'waiting', children: 'Venter på svar' } };
export const Kept: Story = { args: { tone: 'done', children: 'Holdt' } };
export const Ended: Story = { args: { tone: 'ended', children: 'Trukket tilbake' } };
