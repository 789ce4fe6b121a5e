import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { z } from 'zod';
import { title } from '../lib/form-schema.ts';
import { TextField } from './fields.tsx';
import { Form } from './form.tsx';

const schema = z.object({ what: title });
const save = fn(async (_values: z.output<typeof schema>): Promise<void> => {});

function Promise({ againText }: { againText?: string }) {
  return (
    <Form schema={schema} start={{ what: '' }} saveText="Lagre løftet" againText={againText} onSave={save}>
      <TextField name="what" label="Hva" />
    </Form>
  );
}

const meta = {
  component: Promise,
  beforeEach: () => {
    save.mockReset();
  },
} satisfies Meta<typeof Promise>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EnterSaves: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Hva'), '  Ringe familien {Enter}');
    await expect(save).toHaveBeenCalledWith({ what: 'Ringe familien' }, false);
  },
};

export const SaysWhatIsMissing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre løftet' }));
    await expect(save).not.toHaveBeenCalled();
    await userEvent.click(await canvas.findByRole('link', { name: /^Hva: / }));
    await expect(canvas.getByLabelText('Hva')).toHaveFocus();
  },
};

export const KeepsWhatWasTypedWhereItWasRefused: Story = {
  play: async ({ canvas, userEvent }) => {
    save.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await userEvent.type(canvas.getByLabelText('Hva'), 'Ringe familien{Enter}');
    await expect(await canvas.findByRole('alert')).toHaveFocus();
    await expect(canvas.getByLabelText('Hva')).toHaveValue('Ringe familien');
  },
};

export const BeginsAnew: Story = {
  args: { againText: 'Lagre og ta ett til' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Hva'), 'Ringe familien');
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre og ta ett til' }));
    await expect(save).toHaveBeenCalledWith({ what: 'Ringe familien' }, true);
    await expect(canvas.getByLabelText('Hva')).toHaveValue('');
    await expect(canvas.getByLabelText('Hva')).toHaveFocus();
  },
};
