import { Button } from '@digdir/designsystemet-react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Section } from './section.tsx';

const meta = { component: Section } satisfies Meta<typeof Section>;
export default meta;

export const Named: StoryObj<typeof meta> = {
  args: {
    title: 'Løfter',
    count: 3,
    lead: 'Det som er lovet i saken.',
    actions: <Button data-size="sm">Nytt løfte</Button>,
    children: <p>Ringe familien</p>,
  },
  play: async ({ canvas }) => {
    const section = canvas.getByRole('region', { name: /^Løfter *3$/ });
    await expect(section).toHaveTextContent('Ringe familien');
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible();
  },
};
