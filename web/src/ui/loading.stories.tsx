import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Loading } from './loading.tsx';

const meta = { component: Loading } satisfies Meta<typeof Loading>;
export default meta;

export const OnItsWay: StoryObj<typeof meta> = {
  args: { lines: 3 },
  play: async ({ canvas }) => {
    const status = canvas.getByRole('status');
    await expect(status).not.toBeEmptyDOMElement();
    await expect(status.querySelectorAll('[aria-hidden]')).toHaveLength(3);
  },
};
