import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { coordinator } from '../../catalogue/sample.ts';
import { PersonName } from './names.tsx';

const meta = { component: PersonName } satisfies Meta<typeof PersonName>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Known: Story = {
  args: { id: coordinator },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Kari Moen')).toBeVisible();
  },
};

export const Unknown: Story = {
  args: { id: '00000000-0000-7000-8000-000000000099' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(/\w{3,}/);
    await expect(canvasElement).not.toHaveTextContent('0000');
  },
};
