import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Folded } from './folded.tsx';

const meta = { component: Folded } satisfies Meta<typeof Folded>;
export default meta;

export const OpensAndCloses: StoryObj<typeof meta> = {
  args: { show: 'Vis 3 avsluttede', hide: 'Skjul avsluttede', children: <p>Holdt i mars</p> },
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button');
    await expect(canvas.queryByText('Holdt i mars')).toBeNull();
    await userEvent.click(button);
    await expect(canvas.getByText('Holdt i mars')).toBeVisible();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByText('Holdt i mars')).toBeNull();
  },
};
