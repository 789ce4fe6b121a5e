import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { z } from 'zod';
import { ChecksField, RadioField, ScaleField } from './choices.tsx';
import { Form } from './form.tsx';

const save = fn(async (_values: unknown): Promise<void> => {});
const kinds = [
  { value: 'work', text: 'Arbeid' },
  { value: 'money', text: 'Penger', description: 'Ytelser og gjeld' },
];

const schema = z.object({ kind: z.string().min(1), about: z.array(z.string()), trust: z.number() });

function Choices() {
  return (
    <Form schema={schema} start={{ kind: '', about: [], trust: 5 }} saveText="Lagre" onSave={save}>
      <RadioField name="kind" legend="Hva slags" choices={kinds} />
      <ChecksField name="about" legend="Hva det angår" choices={kinds} />
      <ScaleField name="trust" legend="Tillit" low="ingen" high="full" />
    </Form>
  );
}

const meta = {
  component: Choices,
  beforeEach: () => {
    save.mockClear();
  },
} satisfies Meta<typeof Choices>;
export default meta;

export const Chosen: StoryObj<typeof meta> = {
  play: async ({ canvas, userEvent }) => {
    const radio = canvas.getByRole('radio', { name: 'Arbeid' });
    await userEvent.click(radio);
    await expect(radio).toBeChecked();
    for (const name of ['Arbeid', 'Penger', 'Arbeid'])
      await userEvent.click(canvas.getByRole('checkbox', { name }));
    await userEvent.click(canvas.getByRole('radio', { name: '7' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre' }));
    await expect(save).toHaveBeenCalledWith({ kind: 'work', about: ['money'], trust: 7 }, false);
  },
};

export const NoneChosen: StoryObj<typeof meta> = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre' }));
    await userEvent.click(await canvas.findByRole('link', { name: /^Hva slags/ }));
    await expect(canvas.getByRole('radio', { name: 'Arbeid' })).toHaveFocus();
  },
};
