import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
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
          <KeptDraft personId="somebody" address="/p/some/people?invite=" />
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
