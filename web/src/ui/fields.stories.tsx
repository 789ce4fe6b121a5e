import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { z } from 'zod';
import { title, words } from '../lib/form-schema.ts';
import { CheckField, SelectField, TextArea, TextField } from './fields.tsx';
import { FieldPair, Form } from './form.tsx';

const schema = z.object({ what: title, why: z.string(), who: words, sure: z.boolean() });
const save = fn(async (_values: unknown): Promise<void> => {});

function Fields() {
  return (
    <Form schema={schema} start={{ what: '', why: '', who: '', sure: false }} saveText="Lagre" onSave={save}>
      <TextField name="what" label="Hva" />
      <TextArea name="why" label="Hvorfor" optional />
      <FieldPair>
        <SelectField name="who" label="Hvem" empty="Velg" options={[{ value: 'school', text: 'Skolen' }]} />
      </FieldPair>
      <CheckField name="sure" label="Vi er sikre" />
    </Form>
  );
}

const meta = {
  component: Fields,
  beforeEach: () => {
    save.mockClear();
  },
} satisfies Meta<typeof Fields>;
export default meta;

export const FilledIn: StoryObj<typeof meta> = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Hva'), 'Ringe');
    await userEvent.selectOptions(canvas.getByLabelText('Hvem'), 'Skolen');
    await userEvent.click(canvas.getByLabelText('Vi er sikre'));
    // Enter is a new line in a long text; with Ctrl it saves.
    await userEvent.type(canvas.getByLabelText(/^Hvorfor/), 'Fordi{Enter}det haster');
    await expect(save).not.toHaveBeenCalled();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect(save).toHaveBeenCalledWith(
      { what: 'Ringe', why: 'Fordi\ndet haster', who: 'school', sure: true },
      false,
    );
  },
};

export const Empty: StoryObj<typeof meta> = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre' }));
    await expect(await canvas.findAllByRole('link')).toHaveLength(2);
    await expect(canvas.getByLabelText('Hvem')).toBeInvalid();
  },
};
