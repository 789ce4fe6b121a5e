import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Page } from './page.tsx';

const meta = { component: Page } satisfies Meta<typeof Page>;
export default meta;

export const NamesTheBrowsersTab: StoryObj<typeof meta> = {
  args: {
    title: 'Mitt bord',
    kicker: 'Trygg oppvekst',
    lead: 'Det som venter på deg.',
    children: <p>Ingenting</p>,
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(document.title).toBe('Mitt bord – Handslag'));
    const heading = canvas.getByRole('heading', { level: 1 });
    heading.focus();
    await expect(heading).toHaveFocus();
  },
};
