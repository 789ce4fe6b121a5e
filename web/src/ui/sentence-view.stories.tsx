import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { coordinator, school } from '../../catalogue/sample.ts';
import { BylineView, SentenceView } from './sentence-view.tsx';

const recordedAt = '2026-03-03T09:00:00.000000Z';
const event = {
  id: '00000000-0000-7000-8000-000000000070',
  stream: 'partnership-00000000-0000-7000-8000-000000000001',
  revision: '4',
  position: '4',
  type: 'ActorJoined' as const,
  schemaVersion: 1,
  data: { actorId: school },
  hidden: {},
  meta: { recordedAt, occurredAt: recordedAt, recordedBy: coordinator },
};

const meta = { component: SentenceView } satisfies Meta<typeof SentenceView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NamesStandOut: Story = {
  args: { event },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Breidablikk skole')).toBeVisible();
    await expect(canvas.getByText('Breidablikk skole').tagName).toBe('STRONG');
  },
};

export const WithWhoWroteItDown: Story = {
  args: { event },
  render: ({ event }) => (
    <p>
      <SentenceView event={event} /> <BylineView event={event} />
    </p>
  ),
  play: async ({ canvasElement, canvas }) => {
    await canvas.findByText('Breidablikk skole');
    await expect(canvasElement).toHaveTextContent('Kari Moen');
  },
};
