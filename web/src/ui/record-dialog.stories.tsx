import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { z } from 'zod';
import { title } from '../lib/form-schema.ts';
import { TextField } from './fields.tsx';
import { RecordDialog } from './record-dialog.tsx';

const schema = z.object({ what: title });
const close = fn();

function Note() {
  return (
    <RecordDialog
      title="Nytt notat"
      caseId="00000000-0000-7000-8000-000000000009"
      schema={schema}
      start={{ what: '' }}
      say={() => []}
      saveText="Lagre"
      onClose={close}
    >
      <TextField name="what" label="Hva" />
    </RecordDialog>
  );
}

const meta = {
  component: Note,
  beforeEach: () => {
    close.mockClear();
  },
} satisfies Meta<typeof Note>;
export default meta;

export const RecordsNothingThatIsNotWhole: StoryObj<typeof meta> = {
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Lagre' }));
    const link = await screen.findByRole('link', { name: /^Hva: / });
    await waitFor(() => expect(link).toBeVisible());
    await expect(close).not.toHaveBeenCalled();
  },
};
