import { ProblemError } from '@handslag/contract/client';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { ProblemText } from './problem-text.tsx';

const meta = { component: ProblemText } satisfies Meta<typeof ProblemText>;
export default meta;
type Story = StoryObj<typeof meta>;

const said: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(canvasElement).toHaveTextContent(/\w{2,} \w{2,}/));
  await expect(canvasElement).not.toHaveTextContent(/TypeError|access\//);
};

export const NotReached: Story = { args: { error: new TypeError('Failed to fetch') }, play: said };
export const Broken: Story = { args: { error: new Error('undefined is not a function') }, play: said };
export const Refused: Story = {
  args: {
    error: new ProblemError({
      type: '/problems#access/not-found',
      title: 'Not found',
      status: 404,
      code: 'access/not-found',
    }),
  },
  play: said,
};
