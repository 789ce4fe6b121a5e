import type { Meta, StoryObj } from '@storybook/react-vite';
import { useQuery } from '@tanstack/react-query';
import { expect } from 'storybook/test';
import { Answered } from './answered.tsx';

/** Asks a question that cannot be answered at first, and can when it is asked again. */
function Question({ fails }: { fails: number }) {
  const query = useQuery({
    queryKey: ['catalogue', 'answered', fails],
    retry: false,
    queryFn: async ({ client, queryKey }) => {
      const tries = client.getQueryState(queryKey)?.errorUpdateCount ?? 0;
      if (tries < fails) throw new TypeError('not reached');
      return 'Tre løfter';
    },
  });
  return <Answered query={query}>{(text) => <p>{text}</p>}</Answered>;
}

const meta = { component: Question } satisfies Meta<typeof Question>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AtOnce: Story = {
  args: { fails: 0 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Tre løfter')).toBeVisible();
  },
};

export const AskedAgain: Story = {
  args: { fails: 1 },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button'));
    await expect(await canvas.findByText('Tre løfter')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
