import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { z } from 'zod';
import { words } from '../lib/form-schema.ts';
import { DayField } from './day-field.tsx';
import { Form } from './form.tsx';

const save = fn(async (_values: unknown): Promise<void> => {});

function When({ lies }: { lies: 'ahead' | 'behind' }) {
  return (
    <Form schema={z.object({ day: words })} start={{ day: '' }} saveText="Lagre" onSave={save}>
      <DayField name="day" label="Dag" lies={lies} today="2026-11-26" timed />
    </Form>
  );
}

const meta = {
  component: When,
  beforeEach: () => {
    save.mockClear();
  },
} satisfies Meta<typeof When>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TakesADayAsPeopleWriteIt: Story = {
  args: { lies: 'ahead' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Dag'), '1.12 kl 9:30{Tab}');
    await expect(canvas.getByLabelText('Dag')).toHaveValue('01.12.2026 kl 09:30');
    await expect(canvasElement).toHaveTextContent('1. desember 2026');
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre' }));
    await expect(save.mock.lastCall?.[0]).toEqual({ day: '2026-12-01T09:30' });
  },
};

export const SaysWhatItDoesNotUnderstand: Story = {
  args: { lies: 'behind' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Dag'), 'snart');
    await expect(canvasElement).toHaveTextContent('ingen dato vi forstår');
    await userEvent.clear(canvas.getByLabelText('Dag'));
    await userEvent.type(canvas.getByLabelText('Dag'), '27.11.2026');
    await expect(canvasElement).toHaveTextContent('har ikke vært ennå');
  },
};

export const ShowsAMonthToChooseFrom: Story = {
  args: { lies: 'behind' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Åpne kalenderen: Dag' }));
    await userEvent.click(await canvas.findByRole('button', { name: /24\. november 2026/ }));
    await expect(canvas.getByLabelText('Dag')).toHaveValue('24.11.2026');
  },
};
