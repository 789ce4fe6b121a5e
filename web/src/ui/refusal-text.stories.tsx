import type { Problem } from '@handslag/contract/problem';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { RefusalText } from './refusal-text.tsx';

const meta = { component: RefusalText } satisfies Meta<typeof RefusalText>;
export default meta;

const problem: Problem = {
  type: '/problems#access/forbidden',
  title: 'Forbidden',
  status: 403,
  code: 'access/forbidden',
};

export const SaidInTheReadersLanguage: StoryObj<typeof meta> = {
  args: { problem },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement).toHaveTextContent(/\w{3,} \w{2,}/));
    await expect(canvasElement).not.toHaveTextContent(/forbidden/i);
  },
};

export const WithWhatIsWrongInAField: StoryObj<typeof meta> = {
  args: {
    problem: {
      ...problem,
      status: 400,
      code: 'request/invalid',
      errors: [{ pointer: '#/commands/0/what', detail: 'Skriv hva som er lovet.' }],
    },
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement).toHaveTextContent('Skriv hva som er lovet.'));
  },
};
