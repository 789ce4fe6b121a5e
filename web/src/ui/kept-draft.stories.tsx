import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { z } from 'zod';
import { dropAllDrafts } from '../lib/drafts.ts';
import { words } from '../lib/form-schema.ts';
import { TextArea } from './fields.tsx';
import { Form } from './form.tsx';
import { KeptDraft } from './kept-draft.tsx';

function OpenedAgain() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        Åpne og lukk
      </button>
      {isOpen && (
        <Form schema={z.object({ text: words })} start={{ text: '' }} saveText="Lagre" onSave={fn()}>
          <KeptDraft writer="somebody" address="/p/some/people?invite=" />
          <TextArea name="text" label="Tekst" />
        </Form>
      )}
    </>
  );
}

const meta = {
  component: OpenedAgain,
  beforeEach: () => dropAllDrafts(),
} satisfies Meta<typeof OpenedAgain>;
export default meta;

export const HoldsWhatWasBegun: StoryObj<typeof meta> = {
  play: async ({ canvas, userEvent }) => {
    const openOrClose = () => userEvent.click(canvas.getByRole('button', { name: 'Åpne og lukk' }));
    await userEvent.type(canvas.getByLabelText('Tekst'), 'Familien først');
    await openOrClose();
    await openOrClose();
    await canvas.findByRole('button', { name: 'Begynn på nytt' });
    await expect(canvas.getByLabelText('Tekst')).toHaveValue('Familien først');
    await userEvent.click(canvas.getByRole('button', { name: 'Begynn på nytt' }));
    await openOrClose();
    await openOrClose();
    await expect(canvas.getByLabelText('Tekst')).toHaveValue('');
  },
};

function TwoWriters() {
  const [writer, setWriter] = useState('one');
  const other = writer === 'one' ? 'other' : 'one';
  return (
    <>
      <button type="button" onClick={() => setWriter(other)}>
        Bytt
      </button>
      <Form
        key={writer}
        schema={z.object({ text: words })}
        start={{ text: '' }}
        saveText="Lagre"
        onSave={fn()}
      >
        <KeptDraft writer={writer} address="/p/some/people?invite=" />
        <TextArea name="text" label="Tekst" />
      </Form>
    </>
  );
}

export const KeepsEachWritersOwn: StoryObj<typeof meta> = {
  render: () => <TwoWriters />,
  play: async ({ canvas, userEvent }) => {
    const change = () => userEvent.click(canvas.getByRole('button', { name: 'Bytt' }));
    await userEvent.type(canvas.getByLabelText('Tekst'), 'Mitt eget');
    await change();
    await expect(canvas.getByLabelText('Tekst')).toHaveValue('');
    await userEvent.type(canvas.getByLabelText('Tekst'), 'Noe annet');
    await change();
    await waitFor(() => expect(canvas.getByLabelText('Tekst')).toHaveValue('Mitt eget'));
  },
};
