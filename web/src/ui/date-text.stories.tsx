import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DateText } from './date-text.tsx';

const meta = { component: DateText } satisfies Meta<typeof DateText>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Day: Story = {
  args: { when: '2026-03-03' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('time')).toHaveTextContent('3. mars 2026');
  },
};

export const MomentWhereThePartnershipIs: Story = {
  args: { when: '2026-03-03T23:30:00.000000Z', as: 'moment' },
  play: async ({ canvas }) => {
    const time = canvas.getByRole('time');
    await expect(time).toHaveTextContent(/4\. mars 2026.*00[.:]30/);
    await expect(time).toHaveAttribute('datetime', '2026-03-03T23:30:00.000000Z');
  },
};

export const Short: Story = { args: { when: '2019-03-03', as: 'short' } };
