import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { OriginMark } from './origin-mark.tsx';

const meta = { component: OriginMark } satisfies Meta<typeof OriginMark>;
export default meta;

export const Told: StoryObj<typeof meta> = {
  args: { origin: 'attested' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Registrert på vegne av en annen')).toBeVisible();
  },
};

export const Own: StoryObj<typeof meta> = {
  args: { origin: 'own' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).not.toHaveTextContent('Registrert');
  },
};
