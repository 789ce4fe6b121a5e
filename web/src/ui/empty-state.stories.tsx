import { Button } from '@digdir/designsystemet-react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { EmptyState } from './empty-state.tsx';

const meta = { component: EmptyState } satisfies Meta<typeof EmptyState>;
export default meta;

export const WithAWayOn: StoryObj<typeof meta> = {
  args: {
    title: 'Ingen løfter ennå',
    children: 'Det som blir lovet, kommer hit.',
    action: <Button>Nytt løfte</Button>,
    level: 3,
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { level: 3 })).toHaveTextContent('Ingen løfter ennå');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Nytt løfte' })).toHaveFocus();
  },
};
