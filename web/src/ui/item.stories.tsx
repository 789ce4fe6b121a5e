import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Item, Items } from './item.tsx';

const meta = { component: Items } satisfies Meta<typeof Items>;
export default meta;

export const Two: StoryObj<typeof meta> = {
  args: {
    label: 'Løfter',
    children: [
      <Item key="call" title={<a href="#call">Ringe familien</a>} status="Åpent" meta="Innen 3. mars" />,
      <Item
        key="write"
        title={<a href="#write">Skrive til NAV</a>}
        actions={<button type="button">Svar</button>}
      />,
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('list', { name: 'Løfter' }).children).toHaveLength(2);
    for (const name of ['Ringe familien', 'Skrive til NAV']) {
      await userEvent.tab();
      await expect(canvas.getByRole('link', { name })).toHaveFocus();
    }
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Svar' })).toHaveFocus();
  },
};
