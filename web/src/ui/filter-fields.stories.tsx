import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { FilterDate, Filters, FilterSelect, FilterText } from './filter-fields.tsx';

const narrowed = fn();

function Narrowing({ chosen, onClear }: { chosen: number; onClear: () => void }) {
  return (
    <Filters label="Avgrens" chosen={chosen} clear="Vis alt" onClear={onClear}>
      <FilterSelect
        label="Status"
        value={undefined}
        all="Alle"
        options={[{ value: 'open', text: 'Åpne' }]}
        onChange={(value) => narrowed('status', value)}
      />
      <FilterDate lies="behind" label="Fra" value={undefined} onChange={(value) => narrowed('from', value)} />
      <FilterText label="Søk" value={undefined} onChange={(value) => narrowed('text', value)} />
    </Filters>
  );
}

const meta = {
  component: Narrowing,
  args: { chosen: 0, onClear: fn() },
  beforeEach: () => {
    narrowed.mockClear();
  },
} satisfies Meta<typeof Narrowing>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NarrowsAtOnce: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Avgrens' }));
    await userEvent.selectOptions(canvas.getByLabelText('Status'), 'Åpne');
    await expect(narrowed).toHaveBeenLastCalledWith('status', 'open');
    await userEvent.type(canvas.getByLabelText('Fra'), '3.3.20');
    await expect(narrowed).toHaveBeenCalledOnce();
    await userEvent.type(canvas.getByLabelText('Fra'), '26{Enter}');
    await expect(narrowed).toHaveBeenLastCalledWith('from', '2026-03-03');
  },
};

export const AsksOnceForAWholeWord: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Avgrens' }));
    await userEvent.type(canvas.getByLabelText('Søk'), 'familie');
    await waitFor(() => expect(narrowed).toHaveBeenCalledWith('text', 'familie'));
    await expect(narrowed).toHaveBeenCalledOnce();
  },
};

export const CanBeCleared: Story = {
  args: { chosen: 2 },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: 'Avgrens (2)' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Vis alt' }));
    await expect(args.onClear).toHaveBeenCalledOnce();
  },
};
