import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Errors } from './errors.tsx';
import { FormId } from './field-error.ts';

const meta = {
  component: Errors,
  args: { errors: { what: { type: 'too_small', message: '' }, due: { type: 'too_big', message: '' } } },
  render: ({ errors }) => (
    <FormId value="promise">
      <Errors errors={errors} />
      <label htmlFor="promise-what">Hva</label>
      <input id="promise-what" />
      <label htmlFor="promise-due">Når</label>
      <input id="promise-due" />
    </FormId>
  ),
} satisfies Meta<typeof Errors>;
export default meta;

export const LeadToTheirFields: StoryObj<typeof meta> = {
  play: async ({ canvas, userEvent }) => {
    const links = await canvas.findAllByRole('link');
    await expect(links).toHaveLength(2);
    // The summary takes the focus a moment after it appears; a click before that would be overtaken by it.
    await waitFor(async () => expect(document.activeElement?.tagName).toBe('DS-ERROR-SUMMARY'));
    if (links[1]) await userEvent.click(links[1]);
    await expect(canvas.getByLabelText('Når')).toHaveFocus();
  },
};
